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
    private const double LabelTopPx = 8;
    private const double TitlePx = 20;
    private const double LargestShare = 0.3;

    /// <summary>Grid lines and the texts of the ticks.</summary>
    public IEnumerable<Shape> Values(ValueAxis axis, ValueScale scale)
    {
        foreach (var (tick, text) in axis.Domain.Ticks.Zip(axis.Labels))
        {
            var y = scale.At(tick);
            yield return new LineShape(panel.Left, y, panel.Right, y, tick == 0 ? Looks.Zero : Looks.Grid);
            yield return new TextShape(panel.Left - 8, y + 4.4, [text], TextStyle.Small, TextAnchor.End);
        }
    }

    /// <summary>Years or categories, wrapped to the width of their bands; some are left out where even their longest words do not fit.</summary>
    public IReadOnlyList<TextShape> Categories(CategoryScale scale)
    {
        var labels = scale.Labels;
        var blocks = Blocks(labels, scale).ToList();
        return [.. Kept(labels, blocks, scale.StepPx).Order()
            .Select(index => blocks[index].At(Inside(labels[index].Px, blocks[index]), panel.Bottom + LabelTopPx, TextAnchor.Middle))];
    }

    /// <summary>Room below the plot for these texts and the axis title, px.</summary>
    public double FootPx(CategoryScale scale) =>
        LabelTopPx + Blocks(scale.Labels, scale).Max(block => block.HeightPx) + (TitleOf(data.CategoryTitle) is null ? 4 : TitlePx + 4);

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

    // A scale of years has chosen its labels itself. Of categories: the first, the last, and every n-th between, as room allows.
    private IEnumerable<int> Kept(IReadOnlyList<(string Text, double Px)> labels, List<TextBlock> blocks, double stepPx)
    {
        if (data.IsYearly)
            return Enumerable.Range(0, labels.Count);
        var step = (int)Math.Ceiling((blocks.Max(block => block.Text.WidthPx) + 4) / stepPx);
        int[] wanted = [.. Enumerable.Range(0, labels.Count).Where(index => index % step == 0 || index == labels.Count - 1)];
        var places = wanted.Select(index => (Inside(labels[index].Px, blocks[index]), 0.0, blocks[index].Text.WidthPx, Rank(index)));
        return LabelThinning.Keep([.. places], slotPx: null).Select(position => wanted[position]);

        int Rank(int index) => index == 0 ? 0 : index == labels.Count - 1 ? 1 : 2;
    }

    private IEnumerable<TextBlock> Blocks(IReadOnlyList<(string Text, double Px)> labels, CategoryScale scale)
    {
        var widthPx = WidthPx(scale);
        return labels.Select(label => TextBlock.Of(label.Text, TextStyle.Small, data.Language, widthPx, 3));
    }

    private double WidthPx(CategoryScale scale)
    {
        if (data.IsYearly)
            return sheet.WidthPx;
        var wrap = new TextWrap(TextStyle.Small, data.Language);
        return Math.Max(scale.StepPx - 4, Math.Min(data.Categories.Max(wrap.WidestPiece), sheet.WidthPx * LargestShare));
    }

    private double Inside(double x, TextBlock block) => Math.Clamp(x, block.Text.WidthPx / 2, sheet.WidthPx - (block.Text.WidthPx / 2));
}
