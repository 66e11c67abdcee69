using Reckon.Site.Shortcodes;
using Reckon.Site.Shortcodes.Case;

namespace Reckon.Site.PageParts;

/// <summary><c>{{case.report}}</c>: the report that a case study belongs to.</summary>
internal sealed class CasePart : IPagePart
{
    /// <inheritdoc />
    public string Name => "case";

    /// <inheritdoc />
    public bool IsOnCards => false;

    /// <inheritdoc />
    public object? Build(IPageScope scope) =>
        CaseCards.ReportOf(scope.Page, scope) is { } report && !scope.Page.IsIndex ? new { Report = report } : null;
}
