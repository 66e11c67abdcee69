using Reckon.Charts.Data;
using Reckon.Charts.Guides;
using Reckon.Charts.Scales;
using Reckon.Charts.Svg;
using Reckon.Charts.Text;

namespace Reckon.Charts.Layout.Stacks;

/// <summary>Bars that lie: one row for each category, its parts end to end, its total behind them.</summary>
internal sealed class StackedRows
{
    private const double TopPx = 2;
    private const double SeamPx = 1;

    private readonly ChartData _data;
    private readonly Sheet _sheet;
    private readonly StackForm _form;
    private readonly IReadOnlyList<Stack> _stacks;
    private readonly IReadOnlyList<string> _series;
    private readonly IReadOnlyList<RowText> _rows;

    /// <summary>Prepares the rows of a chart.</summary>
    /// <param name="data">The chart.</param>
    /// <param name="sheet">The sheet.</param>
    /// <param name="form">How the values of a category lie together.</param>
    public StackedRows(ChartData data, Sheet sheet, StackForm form)
    {
        (_data, _sheet, _form, _stacks, _series) = (data, sheet, form, form.Stacks, form.Series);
        _rows = [.. _stacks.Select(Words)];
    }

    /// <summary>The whole picture.</summary>
    public Picture Draw()
    {
        var columns = RowColumns.Of(_rows, _sheet, _data.Language, hasValueColumn: false);
        double[] values = [.. _stacks.SelectMany(stack => stack.Parts).SelectMany(part => new[] { part.From, part.To }), .. StackWhiskers.Ends(_form)];
        var axis = ValueAxis.Lying(_data, values, true, columns.RightPx - columns.LeftPx);
        var scale = RowScale.Fit(axis, columns, _sheet, _stacks.SelectMany(Ends).Select(end => (end.IsBelow ? Math.Min(end.Value, -double.Epsilon) : end.Value, TextPx(end))));
        var remarks = AnnotationGuide.Of(_data, _sheet, x => x.Number is { } value ? scale.At(value) : null);
        var key = new KeyGuide([.. _series.Count < 2 ? [] : _series.Select(KeyOf), .. StackWhiskers.Key(_data, _form)], _sheet, _data.Language);
        var top = TopPx + key.HeightPx + remarks.HeightPx;
        var layout = RowsLayout.Arrange(_rows, columns, _sheet, _data.Language, top);
        var guide = new RowAxis(axis, scale, layout, _sheet, _data.Language);
        return new Picture(_sheet.WidthPx, Math.Ceiling(layout.Bottom + 2),
        [
            .. key.Shapes(TopPx), .. remarks.Lines(TopPx + key.HeightPx, layout, _sheet),
            .. _form.IsAstride ? guide.ZeroLine : [],
            .. _stacks.Zip(layout.Rows).SelectMany(row => Bars(row.First, row.Second, scale)),
            .. _stacks.Zip(layout.Rows).SelectMany(row => Insides(row.First, row.Second, scale)),
            .. _form.IsAstride ? [] : guide.ZeroLine,
            .. _stacks.Zip(layout.Rows).SelectMany(row => Whiskers(row.First, row.Second, scale)), .. layout.Texts(_rows, _sheet),
            .. _stacks.Zip(layout.Rows).SelectMany(row => Ends(row.First).Select(end => Value(end, row.Second, scale))),
            .. remarks.Texts(TopPx + key.HeightPx),
        ]);
    }

    private RowText Words(Stack stack)
    {
        var row = _data.All.First(datum => datum.Category == stack.Category);
        return RowText.Of(row) with { Value = _form.RowText(stack), Detail = Detail(row), BandPx = _form.RowBandPx };
    }

    // A remark at a category of the axis, when columns had to lie down, becomes part of that row.
    private string? Detail(Datum row)
    {
        var remarks = _data.Spec.Annotations.Where(annotation => annotation.X.ToString() == row.Category).Select(annotation => annotation.Text);
        string[] lines = [.. new[] { row.Row.Detail }.OfType<string>(), .. remarks];
        return lines.Length == 0 ? null : string.Join(_data.Words.Separator, lines);
    }

    private IReadOnlyList<StackEnd> Ends(Stack stack) => _sheet.IsNarrow && !_form.HasNarrowEnds ? [] : _form.Ends(stack);

    private double TextPx(StackEnd end) => TextMeasure.Width(end.Text, end.Style, _data.Language);

    private KeyEntry KeyOf(string name, int index) => KeyEntry.Square(name, _form.KeyLook(index));

    private IEnumerable<Shape> Insides(Stack stack, RowBox row, ValueScale scale) => !_form.HasInsides ? [] : stack.Parts
        .Where(part => !part.Datum.Row.IsTotal && HasRoom(part, scale))
        .Select(part => _form.Inside(part, new Point(scale.At((part.From + part.To) / 2), row.Middle)));

    private bool HasRoom(StackPart part, ValueScale scale) =>
        Math.Abs(scale.At(part.To) - scale.At(part.From))
            >= TextMeasure.Width(part.Datum.Text, TextStyle.Small, _data.Language) + (TextStyle.Small.SizePx * 0.6);

    private IEnumerable<Shape> Bars(Stack stack, RowBox row, ValueScale scale) => stack.Parts.SelectMany(part =>
    {
        var (from, to, band) = (scale.At(part.From), scale.At(part.To), _form.Band(part));
        // The page shows through a seam between parts, as neighbours' colours may be alike to some readers.
        if (part.From * part.To > 0)
            from = part.To > part.From ? Math.Min(from + SeamPx, to) : Math.Max(from - SeamPx, to);
        var (top, bottom) = (row.BandTop + (band.From * row.BandHeight), row.BandTop + (band.To * row.BandHeight) - (band.To < 1 ? SeamPx : 0));
        return _form.PaintOf(part).Rectangle(new Point(from, top), new Point(to, bottom), part.Datum.Row.Kind);
    });

    private IEnumerable<Shape> Whiskers(Stack stack, RowBox row, ValueScale scale) =>
        from part in stack.Parts
        let ends = _form.Whisker(part)
        where ends is not null
        let band = _form.Band(part)
        from shape in StackWhiskers.Lying(scale.At(ends.Value.Low), scale.At(ends.Value.High), row.BandTop + ((band.From + band.To) / 2 * row.BandHeight))
        select shape;

    private static TextShape Value(StackEnd end, RowBox row, ValueScale scale) =>
        RowValue.At(scale.At(end.Value), row.BandTop + (end.Place * row.BandHeight), end.Text, end.IsBelow) with { Style = end.Style };
}
