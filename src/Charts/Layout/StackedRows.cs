using Reckon.Charts.Colour;
using Reckon.Charts.Data;
using Reckon.Charts.Guides;
using Reckon.Charts.Scales;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;
using Reckon.Charts.Text;

namespace Reckon.Charts.Layout;

/// <summary>Bars that lie: one row for each category, its parts end to end, its total behind them.</summary>
internal sealed class StackedRows
{
    private const double TopPx = 2;
    private const double SeamPx = 1;

    private readonly ChartData _data;
    private readonly Sheet _sheet;
    private readonly IReadOnlyList<Stack> _stacks;
    private readonly IReadOnlyList<string> _series;
    private readonly IReadOnlyList<RowText> _rows;

    /// <summary>Prepares the rows of a chart.</summary>
    public StackedRows(ChartData data, Sheet sheet)
    {
        (_data, _sheet, _stacks, _series) = (data, sheet, Stack.Of(data), data.Series);
        _rows = [.. _stacks.Select(Words)];
    }

    /// <summary>The whole picture.</summary>
    public Picture Draw()
    {
        var columns = RowColumns.Of(_rows, _sheet, _data.Language, hasValueColumn: false);
        double[] values = [.. _stacks.SelectMany(stack => stack.Parts).Select(part => part.To)];
        var axis = ValueAxis.Lying(_data, values, true, columns.RightPx - columns.LeftPx);
        var scale = RowScale.Fit(axis, columns, _sheet, _stacks.Zip(_rows, (stack, row) => (stack.Total.End, TextPx(row))));
        var remarks = AnnotationGuide.Of(_data, _sheet, x => x.Number is { } value ? scale.At(value) : null);
        var key = new KeyGuide(_series.Count < 2 ? [] : [.. _series.Select(KeyOf)], _sheet, _data.Language);
        var top = TopPx + key.HeightPx + remarks.HeightPx;
        var layout = RowsLayout.Arrange(_rows, columns, _sheet, _data.Language, top);
        var guide = new RowAxis(axis, scale, layout, _sheet, _data.Language);
        return new Picture(_sheet.WidthPx, Math.Ceiling(layout.Bottom + 2),
        [
            .. key.Shapes(TopPx), .. remarks.Lines(TopPx + key.HeightPx, layout, _sheet),
            .. _stacks.Zip(layout.Rows).SelectMany(row => Bars(row.First, row.Second, scale)),
            .. _stacks.Zip(layout.Rows).SelectMany(row => Insides(row.First, row.Second, scale)),
            .. guide.ZeroLine, .. layout.Texts(_rows, _sheet),
            .. _sheet.IsNarrow ? [] : _stacks.Zip(_rows, layout.Rows).SelectMany(row => Value(row.First, row.Second.Value, row.Third, scale)),
            .. remarks.Texts(TopPx + key.HeightPx),
        ]);
    }

    private RowText Words(Stack stack)
    {
        var row = _data.All.First(datum => datum.Category == stack.Category);
        return RowText.Of(row) with { Value = _data.Spec.ShowTotals || _series.Count < 2 ? stack.Total.Text : "", Detail = Detail(row) };
    }

    // A remark at a category of the axis, when columns had to lie down, becomes part of that row.
    private string? Detail(Datum row)
    {
        var remarks = _data.Spec.Annotations.Where(annotation => annotation.X.ToString() == row.Category).Select(annotation => annotation.Text);
        string[] lines = [.. new[] { row.Row.Detail }.OfType<string>(), .. remarks];
        return lines.Length == 0 ? null : string.Join(_data.Words.Separator, lines);
    }

    private double TextPx(RowText row) => _sheet.IsNarrow ? 0 : TextMeasure.Width(row.Value, TextStyle.Strong, _data.Language);

    private KeyEntry KeyOf(string name, int index) => KeyEntry.Square(name, SeriesPalette.Area(ColourOf(index)));

    private int ColourOf(int series) => SeriesPalette.Number(series, _series.Count);

    private IEnumerable<Shape> Insides(Stack stack, RowBox row, LinearScale scale) => _series.Count < 2 ? [] : stack.Parts
        .Where(part => part.Datum.Row is { Kind: ValueKind.Observed, IsTotal: false } && HasRoom(part, scale))
        .Select(part => Inside(part, new Point(scale.At((part.From + part.To) / 2), row.Middle)));

    private TextShape Inside(StackPart part, Point middle) =>
        new(middle.X, middle.Y + 4.4, [part.Datum.Text], SeriesPalette.TextOn(ColourOf(part.Series)), TextAnchor.Middle);

    private bool HasRoom(StackPart part, LinearScale scale) =>
        scale.At(part.To) - scale.At(part.From)
            >= TextMeasure.Width(part.Datum.Text, TextStyle.Small, _data.Language) + (TextStyle.Small.SizePx * 0.6);

    private IEnumerable<Shape> Bars(Stack stack, RowBox row, LinearScale scale) => stack.Parts.SelectMany((part, index) =>
    {
        var (from, to) = (scale.At(part.From), scale.At(part.To));
        // The page shows through a seam between parts, as neighbours' colours may be alike to some readers.
        if (index > 0)
            from = Math.Min(from + SeamPx, to);
        return PaintOf(part).Rectangle(new Point(from, row.BandTop), new Point(to, row.BandTop + row.BandHeight), part.Datum.Row.Kind);
    });

    private Paint PaintOf(StackPart part)
    {
        if (part.Datum.Row.IsTotal)
            return Paint.Total;
        return _series.Count > 1
            ? Paint.Series(ColourOf(part.Series))
            : Paint.Accent(!_data.HasHighlight || part.Datum.Row.IsHighlighted);
    }

    private static IEnumerable<Shape> Value(Stack stack, string text, RowBox row, LinearScale scale)
    {
        if (text.Length > 0)
            yield return RowValue.At(scale.At(stack.Total.End), row.Middle, text, stack.Total.End < 0);
    }
}
