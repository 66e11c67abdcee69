using System.Text;
using Reckon.Site.Markdown;

namespace Reckon.Site.Mathematics;

/// <summary>Writes elements as markup.</summary>
internal static class MathWriter
{
    /// <summary>A whole formula: presentation, and the TeX that it was made of as its annotation.</summary>
    public static string Write(MathElement formula, string tex, bool isDisplay)
    {
        var html = new StringBuilder(isDisplay ? "<math display=\"block\"><semantics>" : "<math><semantics>");
        Append(html, formula);
        return html.Append("<annotation encoding=\"application/x-tex\">").Append(PlainText.Escape(tex.Trim())).Append("</annotation></semantics></math>").ToString();
    }

    private static void Append(StringBuilder html, MathElement element)
    {
        html.Append('<').Append(element.Name);
        foreach (var (name, value) in element.Attributes) html.Append(' ').Append(name).Append("=\"").Append(value).Append('"');
        html.Append('>').Append(PlainText.Escape(element.Text));
        foreach (var child in element.Children) Append(html, child);
        html.Append("</").Append(element.Name).Append('>');
    }
}
