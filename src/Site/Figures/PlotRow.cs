using Reckon.Assessments.Texts;
using Reckon.Charts.Specification;

namespace Reckon.Site.Figures;

/// <summary>What an entry of a figure's data says beyond a value: its place along x, its interval, points, bins, a sample or a distribution.</summary>
public sealed record PlotRow
{
    /// <summary>The quantity or formula along x or, beside a table, the table of the places; null for none.</summary>
    public LocatedText? X { get; init; }

    /// <summary>The table of the lower ends of intervals, or null.</summary>
    public LocatedText? Low { get; init; }

    /// <summary>The table of the upper ends, or null.</summary>
    public LocatedText? High { get; init; }

    /// <summary>Points: x and value, and the ends of an interval where it has one.</summary>
    public IReadOnlyList<PlotNumbers> Points { get; init; } = [];

    /// <summary>Bins: from, to and how many.</summary>
    public IReadOnlyList<PlotNumbers> Bins { get; init; } = [];

    /// <summary>A sample that is sorted into bins, or null.</summary>
    public PlotNumbers? Sample { get; init; }

    /// <summary>How wide the bins of the sample are; null leaves it to the rule of <see cref="SampleBins"/>.</summary>
    public double? Width { get; init; }

    /// <summary>The quantity whose distribution is drawn, or null.</summary>
    public LocatedText? Spread { get; init; }

    /// <summary>What the row draws.</summary>
    public RowRole Role { get; init; }

    /// <summary>Whether it says itself what is drawn, without a value or table.</summary>
    public required bool IsWhole { get; init; }
}
