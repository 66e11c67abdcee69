using System.Net;
using System.Text;

namespace Reckon.Site.Markdown;

/// <summary>Takes the text out of HTML.</summary>
internal static class PlainText
{
    private const string Formula = "<math";
    private const string Annotation = "<annotation encoding=\"application/x-tex\">";
    private const string AnnotationEnd = "</annotation></semantics></math>";

    /// <summary>The text of a stretch of HTML: tags left out, entities resolved, blanks joined. A formula gives its TeX: without its tags a fraction would be a product.</summary>
    public static string Of(string html)
    {
        var text = new StringBuilder();
        var at = 0;
        while (html.IndexOf('<', at) is >= 0 and var tag)
        {
            text.Append(html, at, tag - at);
            at = FindTex(html, tag) ?? (html.IndexOf('>', tag) is >= 0 and var end ? end + 1 : html.Length);
        }

        text.Append(html, at, html.Length - at);
        return Joined(WebUtility.HtmlDecode(text.ToString()));
    }

    // Where the TeX of the formula that starts at a tag stands; its end is left to the tags that follow.
    private static int? FindTex(string html, int tag)
    {
        if (string.CompareOrdinal(html, tag, Formula, 0, Formula.Length) != 0) return null;
        var end = html.IndexOf(AnnotationEnd, tag, StringComparison.Ordinal);
        var start = end < 0 ? -1 : html.IndexOf(Annotation, tag, end - tag, StringComparison.Ordinal);
        return start < 0 ? null : start + Annotation.Length;
    }

    /// <summary>A text written as HTML.</summary>
    public static string Escape(string text)
    {
        var html = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                '\'' => html.Append("&#39;"),
                _ => html.Append(c),
            };
        }

        return html.ToString();
    }

    private static string Joined(string text) => string.Join(' ', text.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
