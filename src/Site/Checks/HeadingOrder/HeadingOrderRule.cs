using Markdig.Syntax;

namespace Reckon.Site.Checks.HeadingOrder;

/// <summary>Headings go down one level at a time: who listens to a page moves along them. The title of the page is its level 1.</summary>
internal sealed class HeadingOrderRule : ISiteRule
{
    /// <inheritdoc />
    public string Code => "heading-order";

    /// <inheritdoc />
    public IEnumerable<RuleFinding> Find(ReviewedSite site) => site.Texts.SelectMany(OfPage);

    private static IEnumerable<RuleFinding> OfPage(PageText text)
    {
        var above = 1;
        foreach (var heading in text.Markdown.Document.Descendants<HeadingBlock>())
        {
            if (heading.Level == 1) yield return new(text.Place(heading), "The title of the page is its only heading of level 1.", "Write ## here.");
            else if (heading.Level > above + 1) yield return new(text.Place(heading), $"A heading of level {heading.Level} stands below one of level {above}.", $"Write {new string('#', above + 1)} here.");
            above = Math.Max(2, heading.Level);
        }
    }
}
