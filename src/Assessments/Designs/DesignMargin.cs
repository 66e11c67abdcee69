using Reckon.Assessments.Texts;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Designs;

/// <summary>One known margin: the sizes of categories, or the total of a number.</summary>
/// <param name="Name">The column or the formula, for messages.</param>
/// <param name="Known">The table with the size of each category, or the formula of the total over quantities.</param>
/// <param name="Span">Where it is declared.</param>
internal sealed record DesignMargin(string Name, LocatedText Known, SourceSpan Span)
{
    /// <summary>The category of each record; null for a number.</summary>
    public string[]? Categories { get; init; }

    /// <summary>The number of each record; null for categories.</summary>
    public double[]? Values { get; init; }
}
