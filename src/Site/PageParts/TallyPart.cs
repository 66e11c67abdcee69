using Reckon.Site.Numbers;
using Reckon.Site.Shortcodes;

namespace Reckon.Site.PageParts;

/// <summary><c>{{tally}}</c>: how many claims of a report have which verdict.</summary>
internal sealed class TallyPart : IPagePart
{
    /// <inheritdoc />
    public string Name => "tally";

    /// <inheritdoc />
    public bool IsOnCards => true;

    /// <inheritdoc />
    public object? Build(IPageScope scope) =>
        scope.Assessment is { } slug && scope.Page.IsIndex && scope.Portfolio.FindAssessment(slug) is { Claims.Count: > 0 } assessment
            ? Tally.Of([assessment], new NumberWords(ScopedNumbers.Of(scope)))
            : null;
}
