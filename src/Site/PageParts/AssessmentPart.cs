using System.Globalization;
using Reckon.Assessments.Portfolios;
using Reckon.Site.Numbers;
using Reckon.Site.Shortcodes;

namespace Reckon.Site.PageParts;

/// <summary><c>{{assessment.title}}</c> and more: the assessment that a page belongs to.</summary>
internal sealed class AssessmentPart : IPagePart
{
    /// <inheritdoc />
    public string Name => "assessment";

    /// <inheritdoc />
    public bool IsOnCards => false;

    /// <inheritdoc />
    public object? Build(IPageScope scope)
    {
        if (scope.Page.Meta.Text("assessment") is not { } slug) return null;
        return AssessmentNames.Find(scope, slug.Text, slug.Span) is { } assessment ? Model(assessment, scope) : null;
    }

    private static AssessmentModel Model(Assessment assessment, IPageScope scope)
    {
        var ledger = scope.FindAnchors(ScopedNumbers.LedgerKey(assessment.Slug)) is [var anchor, ..] ? anchor.Page : null;
        return new AssessmentModel
        {
            Title = assessment.Title.In(scope.Language.Code),
            Publisher = Text(scope, "publisher"),
            Date = Text(scope, "date"),
            Measured = Text(scope, "measured"),
            Count = assessment.Quantities.Count.ToString(CultureInfo.InvariantCulture),
            LedgerHref = ledger == scope.Page ? null : ledger?.Href,
            Tally = Tally.Of([assessment], new NumberWords(ScopedNumbers.Of(scope))),
        };
    }

    private static string? Text(IPageScope scope, string key) => scope.Page.Meta.Text(key) is { } text ? scope.RenderText(text) : null;
}
