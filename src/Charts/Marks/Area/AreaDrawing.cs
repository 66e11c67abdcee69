using Reckon.Charts.Colour;
using Reckon.Charts.Data;
using Reckon.Charts.Guides;
using Reckon.Charts.Layout;
using Reckon.Charts.Layout.Stacks;
using Reckon.Charts.Scales;
using Reckon.Charts.Svg;
using Reckon.Charts.Text;

namespace Reckon.Charts.Marks.Area;

/// <summary>Draws areas, the first series at the foot.</summary>
internal sealed class AreaDrawing
{
    private const double TopPx = 4;
    private const double HeadroomPx = 24;
    private const double AlonePx = 3;

    private readonly ChartData _data;
    private readonly Sheet _sheet;
    private readonly IReadOnlyList<Stack> _stacks;
    private readonly IReadOnlyList<string> _series;
    private readonly ValueAxis _axis;
    private readonly SideLabels _names;
    private readonly KeyGuide _key;

    /// <summary>Prepares the areas of a chart.</summary>
    public AreaDrawing(ChartData data, Sheet sheet)
    {
        (_data, _sheet, _stacks, _series) = (data, sheet, Stack.Of(data), data.Series);
        double[] values = [.. _stacks.SelectMany(stack => stack.Parts).Select(part => part.To)];
        _axis = ValueAxis.Upright(data, values, true, PanelLayout.HeightPx(sheet));
        var takesNames = _series.Count > 1 && !sheet.IsNarrow && IsWhole(_stacks[^1]);
        _names = new SideLabels(takesNames ? _series : [], [], sheet, data.Language);
        _key = new KeyGuide(takesNames || _series.Count < 2 ? [] : [.. _series.Select((name, index) => KeyEntry.Square(name, PaintOf(index).Area))], sheet, data.Language);
    }

    /// <summary>The whole picture.</summary>
    public Picture Draw()
    {
        var (left, right) = (PanelLayout.LeftOf(_axis), _sheet.WidthPx - Math.Max(_names.WidthPx, HalfLabelPx));
        var x = PlaceScale(left, right);
        var remarks = AnnotationGuide.Of(_data, _sheet, place => x.Middle(place.ToString()));
        var head = TopPx + _key.HeightPx;
        var top = head + remarks.HeightPx + new PanelAxis(new PanelLayout(left, right, 0, 0), _data, _sheet).HeadPx;
        var panel = new PanelLayout(left, right, top, top + PanelLayout.HeightPx(_sheet));
        var axes = new PanelAxis(panel, _data, _sheet);
        var y = panel.Scale(_axis, HeadroomPx);
        var foot = axes.FootPx(x);
        return new Picture(_sheet.WidthPx, Math.Ceiling(panel.Bottom + foot),
        [
            .. _key.Shapes(TopPx), .. axes.Values(_axis, y), .. _series.SelectMany((_, series) => Areas(series, x, y)),
            .. remarks.Lines(head, panel.Bottom),
            new LineShape(left, y.At(0), right, y.At(0), Looks.Zero),
            .. axes.Categories(x), .. axes.Titles(head + remarks.HeightPx, foot),
            .. new ValueLabels(left, _sheet, _data.Language).Place([.. Totals(x, y)]), .. Names(x, y, panel), .. remarks.Texts(head),
        ]);
    }

    // A long name has no room under the end of an area.
    private CategoryScale PlaceScale(double left, double right)
    {
        var points = CategoryScales.Points(_data, left, right);
        var widest = TextMeasure.Widest(_data.Categories, TextStyle.Small, _data.Language);
        return _data.IsYearly || widest <= points.StepPx / 2 ? points : CategoryScales.Of(_data, left, right);
    }

    // The last year stands under the end of the area.
    private double HalfLabelPx => Math.Ceiling(_data.IsYearly ? TextMeasure.Width(_data.LastCategory, TextStyle.Small, _data.Language) / 2 : 1);

    private bool IsWhole(Stack stack) => stack.Parts.Count == _series.Count;

    private Paint PaintOf(int series) => _series.Count > 1 ? Paint.Series(SeriesPalette.Number(series, _series.Count)) : Paint.Highlight;

    private IEnumerable<Shape> Areas(int series, CategoryScale x, LinearScale y) => Runs(series).SelectMany(run =>
    {
        // A value with gaps on both sides is a narrow column, so that it is seen at all.
        var places = run.Count > 1 ? run.Select(part => (At(part, x), part)) : [(At(run[0], x) - AlonePx, run[0]), (At(run[0], x) + AlonePx, run[0])];
        var edges = places.ToList();
        IReadOnlyList<Point> outline =
        [
            .. LongLine.Thin([.. edges.Select(edge => new Point(edge.Item1, y.At(edge.part.To)))]),
            .. LongLine.Thin([.. edges.AsEnumerable().Reverse().Select(edge => new Point(edge.Item1, y.At(edge.part.From)))]),
        ];
        return PaintOf(series).Shape(outline, run[^1].Datum.Row.Kind);
    });

    private static double At(StackPart part, CategoryScale x) => x.Middle(part.Datum.Category)!.Value;

    // Each stretch is of one kind, and begins where the one before ends.
    private List<List<StackPart>> Runs(int series)
    {
        var runs = new List<List<StackPart>>();
        var before = -2;
        foreach (var (index, stack) in _stacks.Index().Where(item => IsWhole(item.Item)))
        {
            var part = stack.Parts[series];
            if (index != before + 1)
                runs.Add([part]);
            else if (runs[^1][^1].Datum.Row.Kind != part.Datum.Row.Kind)
                runs.Add([runs[^1][^1], part]);
            else
                runs[^1].Add(part);
            before = index;
        }

        return runs;
    }

    private IEnumerable<(Point End, string Text, bool IsBelow, bool IsStory)> Totals(CategoryScale x, LinearScale y) =>
        from stack in _stacks
        where stack.Total.Text.Length > 0 && (_data.Spec.ShowTotals || _series.Count < 2)
        select (new Point(x.Middle(stack.Category)!.Value, y.At(stack.Total.End)), stack.Total.Text, stack.Total.End < 0,
            stack.Parts.Any(part => part.Datum.Row.IsHighlighted));

    private IEnumerable<Shape> Names(CategoryScale x, LinearScale y, PanelLayout panel)
    {
        if (_names.WidthPx == 0)
            return [];
        var edge = x.Middle(_stacks[^1].Category)!.Value;
        var ends = _stacks[^1].Parts.Select(part => new Point(edge, y.At((part.From + part.To) / 2)));
        return _names.Shapes(edge, [.. ends], panel.Top, panel.Bottom);
    }
}
