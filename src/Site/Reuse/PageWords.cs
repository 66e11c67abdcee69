using System.Text.Json;
using Reckon.Site.Rendering;

namespace Reckon.Site.Reuse;

/// <summary>What a page says to others, as text that can be compared: summary and anchors.</summary>
internal static class PageWords
{
    /// <summary>The text; two pages with the same one are the same to all others.</summary>
    public static string Of(RenderedPage page) => JsonSerializer.Serialize(new
    {
        page.Summary.Title,
        page.Summary.Description,
        page.Summary.Meta,
        page.Summary.Parts,
        Anchors = page.Registry.Anchors.Select(a => new { a.Key, a.Id, a.Text, a.Page.Url }),
    });
}
