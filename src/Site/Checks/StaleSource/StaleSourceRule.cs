using Reckon.Assessments.Texts;
using Reckon.Site.Metadata;

namespace Reckon.Site.Checks.StaleSource;

/// <summary>A source says when its next edition comes; a page that was brought up to date later should rest on that one.</summary>
/// <remarks>Dates of the content are compared with each other, never with the clock: a site that is checked twice is told the same.</remarks>
internal sealed class StaleSourceRule : ISiteRule
{
    /// <inheritdoc />
    public string Code => "stale-source";

    /// <inheritdoc />
    public IEnumerable<RuleFinding> Find(ReviewedSite site) =>
        from assessment in site.Site.Portfolio.Assessments
        let latest = Latest(assessment.Slug, site)
        where latest is not null
        let date = ContentDate.Iso(latest.Text)!
        from source in assessment.Sources
        where source.NextEdition is { } next && string.CompareOrdinal(date[..Math.Min(date.Length, next.Length)], next) > 0
        select new RuleFinding(source.Span, $"The next edition of '{source.Key}' was due in {source.NextEdition}; a page that rests on it was brought up to date in {date}.", "Take its numbers from the new edition, or say in 'next' when that will come.");

    private static LocatedText? Latest(string slug, ReviewedSite site) => site.Pages
        .Where(p => p.Page.Assessment == slug)
        .Select(p => p.Page.Meta.Text("updated"))
        .Where(t => t is not null && ContentDate.Iso(t.Text) is not null)
        .MaxBy(t => ContentDate.Iso(t!.Text), StringComparer.Ordinal);
}
