using System.Net;
using System.Text;

namespace Reckon.Site.Markdown;

/// <summary>Takes the text out of HTML.</summary>
internal static class PlainText
{
    /// <summary>The text of a stretch of HTML: tags left out, entities resolved, blanks joined.</summary>
    public static string Of(string html)
    {
        var text = new StringBuilder();
        var at = 0;
        while (html.IndexOf('<', at) is >= 0 and var tag)
        {
            text.Append(html, at, tag - at);
            at = html.IndexOf('>', tag) is >= 0 and var end ? end + 1 : html.Length;
        }

        text.Append(html, at, html.Length - at);
        return Joined(WebUtility.HtmlDecode(text.ToString()));
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
