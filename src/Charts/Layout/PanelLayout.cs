using Reckon.Charts.Guides;
using Reckon.Charts.Scales;

namespace Reckon.Charts.Layout;

/// <summary>The frame of a chart with an upright value axis: plot, scales, and room for what stands about it.</summary>
/// <param name="Left">Left edge of the plot, px.</param>
/// <param name="Right">Right edge of the plot, px.</param>
/// <param name="Top">Upper edge of the plot, px.</param>
/// <param name="Bottom">Lower edge of the plot, px.</param>
internal sealed record PanelLayout(double Left, double Right, double Top, double Bottom)
{
    private const double WideHeightPx = 250;
    private const double NarrowHeightPx = 210;
    private const double TickGapPx = 10;

    /// <summary>Height of the plot on a sheet, px.</summary>
    public static double HeightPx(Sheet sheet) => sheet.PlotPx ?? (sheet.IsNarrow ? NarrowHeightPx : WideHeightPx);

    /// <summary>Left edge of a plot beside the texts of an axis, px.</summary>
    public static double LeftOf(ValueAxis axis) => Math.Ceiling(axis.LabelPx + TickGapPx);

    /// <summary>The scale of an axis, with some px above it for the values of the tallest marks.</summary>
    public LinearScale Scale(ValueAxis axis, double headroomPx) => new(axis.Domain.Low, axis.Domain.High, Bottom, Top + headroomPx);

    /// <summary>The same for an axis that may be logarithmic.</summary>
    public ValueScale AnyScale(ValueAxis axis, double headroomPx) => ValueScale.Of(axis.Domain, Bottom, Top + headroomPx);
}
