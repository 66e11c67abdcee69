using Reckon.Assessments.Texts;
using Reckon.Charts.Specification;

namespace Reckon.Site.Figures;

/// <summary>What a figure says of its axes.</summary>
public sealed record PlotAxes
{
    /// <summary>How numbers are spread along an axis; linear where nothing is said.</summary>
    public IReadOnlyDictionary<Channel, ScaleType> Scales { get; init; } = new Dictionary<Channel, ScaleType>();

    /// <summary>How values become colours, in the unit of the figure.</summary>
    public ColourScale Colours { get; init; } = new();

    /// <summary>What the numbers along x are, or null.</summary>
    public LocalText? XTitle { get; init; }

    /// <summary>The unit of the numbers along x, or null for bare numbers.</summary>
    public LocatedText? XUnit { get; init; }

    /// <summary>What the values are, or null.</summary>
    public LocalText? YTitle { get; init; }

    /// <summary>Where observations lie along x, in its unit.</summary>
    public IReadOnlyList<double> Rug { get; init; } = [];
}
