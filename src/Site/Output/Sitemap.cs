using System.Text;
using System.Xml;
using Reckon.Site.Pages;
using Reckon.Site.Settings;

namespace Reckon.Site.Output;

/// <summary>Writes <c>sitemap.xml</c>: each page with its twins.</summary>
internal static class Sitemap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Links = "http://www.w3.org/1999/xhtml";

    /// <summary>The file, or null without a host: a sitemap holds absolute addresses only.</summary>
    public static OutputFile? Write(PageIndex pages, SiteSettings settings)
    {
        if (settings.Host is null) return null;
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("urlset", Namespace);
            xml.WriteAttributeString("xmlns", "xhtml", null, Links);
            foreach (var page in pages.All.Where(p => !p.IsNotFound).OrderBy(p => p.Url, StringComparer.Ordinal)) WritePage(xml, page, pages, settings);
            xml.WriteEndElement();
        }

        return new OutputFile("sitemap.xml", bytes.ToArray());
    }

    private static void WritePage(XmlWriter xml, Page page, PageIndex pages, SiteSettings settings)
    {
        xml.WriteStartElement("url", Namespace);
        xml.WriteElementString("loc", Namespace, settings.Absolute(page.Href));
        var twins = settings.Languages.Select(l => pages.Twin(page, l)).OfType<Page>().ToList();
        foreach (var twin in twins.Where(_ => twins.Count > 1)) WriteTwin(xml, twin, settings);
        xml.WriteEndElement();
    }

    private static void WriteTwin(XmlWriter xml, Page twin, SiteSettings settings)
    {
        xml.WriteStartElement("xhtml", "link", Links);
        xml.WriteAttributeString("rel", "alternate");
        xml.WriteAttributeString("hreflang", twin.Language.Tag);
        xml.WriteAttributeString("href", settings.Absolute(twin.Href));
        xml.WriteEndElement();
    }
}
