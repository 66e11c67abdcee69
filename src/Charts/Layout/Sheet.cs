using Reckon.Charts.Specification;

namespace Reckon.Charts.Layout;

/// <summary>The space that a picture gets.</summary>
/// <param name="Width">Which of the two drawings.</param>
/// <param name="WidthPx">Width in px; a mark chooses its height.</param>
internal sealed record Sheet(ChartWidth Width, double WidthPx)
{
    /// <summary>Height of the plot where it is not the usual one, px: panels of small multiples are lower.</summary>
    public double? PlotPx { get; init; }

    /// <summary>The drawing for phones.</summary>
    public bool IsNarrow => Width == ChartWidth.Narrow;

    /// <summary>The sheet of a variant: 688 or 320 px.</summary>
    public static Sheet Of(ChartWidth width) => width switch
    {
        ChartWidth.Wide => new Sheet(width, 688),
        ChartWidth.Narrow => new Sheet(width, 320),
    };
}
