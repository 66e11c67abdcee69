using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Reckon.Diagnostics;

namespace Reckon.Site.Checks.MissingAlt;

/// <summary>A picture says in words what it shows, for those who do not see it. In raw HTML, <c>alt=""</c> says that it shows nothing.</summary>
internal sealed partial class MissingAltRule : ISiteRule
{
    /// <inheritdoc />
    public string Code => "missing-alt";

    /// <inheritdoc />
    public Severity Severity => Severity.Error;

    /// <inheritdoc />
    public IEnumerable<RuleFinding> Find(ReviewedSite site) => site.Texts.SelectMany(t => OfMarkdown(t).Concat(OfHtml(t)));

    private static IEnumerable<RuleFinding> OfMarkdown(PageText text) =>
        from image in text.Markdown.Document.Descendants<LinkInline>()
        where image.IsImage && !image.Descendants<LiteralInline>().Any(l => !l.Content.IsEmptyOrWhitespace())
        select new RuleFinding(text.Place(image), "This picture has no words for those who do not see it.", "Write what it shows between the brackets: ![…](…).");

    private static IEnumerable<RuleFinding> OfHtml(PageText text) =>
        from html in RawMarkup.RawHtmlPieces.Of(text)
        from Match image in Image().Matches(html.Text)
        where !Alternative().IsMatch(image.Value)
        select new RuleFinding(html.Slice(image.Index, image.Length), "This picture has no words for those who do not see it.", "Add alt=\"…\"; alt=\"\" for one that only decorates.");

    [GeneratedRegex("""<img\b(?:[^>"']|"[^"]*"|'[^']*')*>""", RegexOptions.IgnoreCase)]
    private static partial Regex Image();

    [GeneratedRegex(@"\salt\s*=", RegexOptions.IgnoreCase)]
    private static partial Regex Alternative();
}
