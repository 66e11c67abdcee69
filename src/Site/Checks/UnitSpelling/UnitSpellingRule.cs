using System.Text.RegularExpressions;
using Markdig.Syntax.Inlines;

namespace Reckon.Site.Checks.UnitSpelling;

/// <summary>Units behind typed numbers are spelt as the site's own numbers are: 万, not w; million, not mn; %, not per cent.</summary>
internal sealed partial class UnitSpellingRule : ISiteRule
{
    private static readonly Dictionary<string, string> Chinese = new(StringComparer.OrdinalIgnoreCase)
    {
        ["w"] = "万",
        ["k"] = "千",
        ["rmb"] = "元",
        ["cny"] = "元",
        ["％"] = "%",
        ["percent"] = "%",
        ["billion"] = "亿",
        ["million"] = "万",
    };

    private static readonly Dictionary<string, string> English = new(StringComparer.OrdinalIgnoreCase)
    {
        ["mn"] = "million",
        ["mln"] = "million",
        ["m"] = "million",
        ["bn"] = "billion",
        ["k"] = "thousand",
        ["w"] = "ten thousand",
        ["rmb"] = "yuan",
        ["cny"] = "yuan",
        ["％"] = "%",
        ["percent"] = "%",
        ["per cent"] = "%",
        ["万"] = "ten thousand",
        ["亿"] = "hundred million",
        ["yuans"] = "yuan",
    };

    /// <inheritdoc />
    public string Code => "unit-spelling";

    /// <inheritdoc />
    public IEnumerable<RuleFinding> Find(ReviewedSite site) =>
        from text in site.Texts
        let words = text.Page.Language.Code switch { "zh" => Chinese, "en" => English, _ => null }
        where words is not null
        from line in text.Lines
        from word in PageText.Words(line)
        from finding in In(word, text, words)
        select finding;

    private static IEnumerable<RuleFinding> In(LiteralInline literal, PageText text, Dictionary<string, string> words) =>
        from Match found in NumberAndWord().Matches(text.Source(literal))
        let unit = found.Groups["unit"]
        where words.ContainsKey(unit.Value)
        select new RuleFinding(text.Markdown.Place(literal.Span.Start + unit.Index, unit.Length), $"'{unit.Value}' is not how this site writes the unit.", $"Write {words[unit.Value]}.");

    [GeneratedRegex(@"(?<![A-Za-z\p{Nd}.-])\p{Nd}[\p{Nd},.]*\s?(?<unit>per cent|[A-Za-z]+|％|[万亿])(?![A-Za-z\p{Nd}-])")]
    private static partial Regex NumberAndWord();
}
