using System.Collections.Frozen;
using Reckon.Diagnostics;

namespace Reckon.Site;

/// <summary>What is found on pages. Where the numbers themselves have errors, what pages say of numbers only follows from those and is left out.</summary>
/// <param name="numbersFailed">Whether an assessment or a file of charts has an error.</param>
internal sealed class PageFindings(bool numbersFailed)
{
    private static readonly FrozenSet<string> FollowFromNumbers = FrozenSet.ToFrozenSet(
        [
            "unknown-assessment", "unknown-quantity", "unknown-claim", "unknown-source", "unknown-figure", "unknown-reference", "ambiguous-reference", "unknown-unit", "unit-mismatch",
            "no-value", "unknown-number", "not-uncertain", "no-interval", "no-effect", "unknown-scenario", "unknown-ladder", "unknown-correction",
            "not-printed", "not-a-name", "undefined", "chart", "dead-link", "dead-fragment",
        ],
        StringComparer.Ordinal);

    /// <summary>Takes what is found; threads may add at the same time.</summary>
    public DiagnosticBag Bag { get; } = new();

    /// <summary>Adds what authors have to know to the findings of the build.</summary>
    public void MoveTo(DiagnosticBag diagnostics)
    {
        foreach (var diagnostic in Bag.Ordered())
        {
            if (!numbersFailed || !FollowFromNumbers.Contains(diagnostic.Code)) diagnostics.Add(diagnostic);
        }
    }
}
