using Reckon.Charts.Colour;
using Reckon.Charts.Data;
using Reckon.Charts.Layout;
using Reckon.Charts.Scales;
using Reckon.Charts.Svg;
using Reckon.Charts.Text;

namespace Reckon.Charts.Guides;

/// <summary>The axes of a panel: grid lines with their numbers at the left, years or categories below.</summary>
internal sealed class PanelAxis(PanelLayout panel, ChartData data, Sheet sheet)
{
    private const double LabelTopPx = 6;
    private const double TitlePx = 20;

    /// <summary>Grid lines and the texts of the ticks.</summary>
    public IEnumerable<Shape> Values(ValueAxis axis, LinearScale scale)
    {
        foreach (var (tick, text) in axis.Domain.Ticks.Zip(axis.Labels))
        {
            var y = scale.At(tick);
            yield return new LineShape(panel.Left, y, panel.Right, y, tick == 0 ? Looks.Zero : Looks.Grid);
            yield return new TextShape(panel.Left - 8, y + 4.4, [text], TextStyle.Small, TextAnchor.End);
        }
    }

    /// <summary>Years or categories, wrapped to the width of their bands.</summary>
    public IReadOnlyList<TextShape> Categories(CategoryScale scale) =>
        [.. scale.Labels.Select(label => Block(label.Text, scale).At(Inside(label.Px, label.Text), panel.Bottom + LabelTopPx, TextAnchor.Middle))];

    /// <summary>Room below the plot for these texts and the axis title, px.</summary>
    public double FootPx(CategoryScale scale) =>
        LabelTopPx + scale.Labels.Max(label => Block(label.Text, scale).HeightPx) + (TitleOf(data.CategoryTitle) is null ? 4 : TitlePx + 4);

    /// <summary>The titles of both axes: values above the plot, categories below it.</summary>
    public IEnumerable<Shape> Titles(double valueTop, double foot)
    {
        if (TitleOf(data.ValueTitle) is { } value)
            yield return value.At(0, valueTop);
        if (TitleOf(data.CategoryTitle) is { } category)
            yield return category.At((panel.Left + panel.Right) / 2, panel.Bottom + foot - TitlePx, TextAnchor.Middle);
    }

    /// <summary>Room above the plot for the title of the values, px.</summary>
    public double HeadPx => TitleOf(data.ValueTitle) is { } title ? title.HeightPx + 4 : 0;

    private TextBlock? TitleOf(string? text) => text is null ? null : TextBlock.Of(text, TextStyle.Small, data.Language, sheet.WidthPx, 1);

    private TextBlock Block(string text, CategoryScale scale) =>
        TextBlock.Of(text, TextStyle.Small, data.Language, Math.Max(scale.StepPx - 4, data.IsYearly ? sheet.WidthPx : 0), 3);

    private double Inside(double x, string text)
    {
        var half = data.IsYearly ? TextMeasure.Width(text, TextStyle.Small, data.Language) / 2 : 0;
        return Math.Clamp(x, half, sheet.WidthPx - half);
    }
}
