using System.Buffers;
using System.Text;
using HandlebarsDotNet;

namespace Reckon.Site.Themes;

/// <summary>Writes text as HTML: the five signs that mean something there, and nothing else, so that Chinese stays readable.</summary>
internal sealed class HtmlEncoding : ITextEncoder
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("&<>\"'");

    public IFormatProvider? FormatProvider { get; }

    public void Encode(StringBuilder? text, TextWriter target)
    {
        for (var i = 0; i < text?.Length; i++) Write(text[i], target);
    }

    // Most of a text means nothing to HTML: it is written in stretches.
    public void Encode(string? text, TextWriter target)
    {
        var rest = text.AsSpan();
        while (rest.IndexOfAny(Signs) is >= 0 and var at)
        {
            target.Write(rest[..at]);
            Write(rest[at], target);
            rest = rest[(at + 1)..];
        }

        target.Write(rest);
    }

    public void Encode<T>(T? text, TextWriter target)
        where T : IEnumerator<char>
    {
        while (text?.MoveNext() == true) Write(text.Current, target);
    }

    private static void Write(char c, TextWriter target)
    {
        switch (c)
        {
            case '&': target.Write("&amp;"); break;
            case '<': target.Write("&lt;"); break;
            case '>': target.Write("&gt;"); break;
            case '"': target.Write("&quot;"); break;
            case '\'': target.Write("&#39;"); break;
            default: target.Write(c); break;
        }
    }
}
