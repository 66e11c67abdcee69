using Reckon.Charts.Colour;
using Reckon.Charts.Data;
using Reckon.Charts.Guides;
using Reckon.Charts.Scales;
using Reckon.Charts.Svg;
using Reckon.Charts.Text;

namespace Reckon.Charts.Layout.Stacks;

/// <summary>Draws upright columns; turns to lying bars where the names of categories do not fit below columns.</summary>
internal sealed class StackedColumns
{
    private const double TopPx = 4;
    private const double HeadroomPx = 24;
    private const double SeamPx = 1;
    private const double ValueGapPx = 5;
    private const int CategoryLines = 3;

    private readonly ChartData _data;
    private readonly Sheet _sheet;
    private readonly StackForm _form;
    private readonly IReadOnlyList<Stack> _stacks;
    private readonly IReadOnlyList<string> _series;
    private readonly ValueAxis _axis;
    private readonly SideLabels _names;
    private readonly KeyGuide _key;

    /// <summary>Prepares the columns of a chart.</summary>
    /// <param name="data">The chart.</param>
    /// <param name="sheet">The sheet.</param>
    /// <param name="form">How the values of a category lie together.</param>
    public StackedColumns(ChartData data, Sheet sheet, StackForm form)
    {
        (_data, _sheet, _form, _stacks, _series) = (data, sheet, form, form.Stacks, form.Series);
        double[] values = [.. _stacks.SelectMany(stack => stack.Parts).Select(part => part.To), .. StackWhiskers.Ends(form)];
        _axis = ValueAxis.Upright(data, values, true, PanelLayout.HeightPx(sheet));
        var takesNames = form.HasInsides && !sheet.IsNarrow && _stacks[^1].Parts.Count == _series.Count;
        _names = new SideLabels(takesNames ? _series : [], [], sheet, data.Language);
        _key = new KeyGuide([.. takesNames || _series.Count < 2 ? [] : _series.Select(KeyOf), .. StackWhiskers.Key(data, form)], sheet, data.Language);
    }

    /// <summary>The whole picture.</summary>
    public Picture Draw()
    {
        var (left, right) = (PanelLayout.LeftOf(_axis), _sheet.WidthPx - _names.WidthPx);
        var x = CategoryScales.Of(_data, left, right);
        return _data.IsYearly || (NamesFit(x) && (_form.HasInsides || ValuesFit(x))) ? Upright(x, left, right) : new StackedRows(_data, _sheet, _form).Draw();
    }

    private bool NamesFit(CategoryScale x)
    {
        var wrap = new TextWrap(TextStyle.Small, _data.Language);
        return _data.Categories.All(name => wrap.WidestPiece(name) <= x.StepPx - 4 && !wrap.Wrap(name, x.StepPx - 4, CategoryLines).IsCut);
    }

    // Values of neighbours stand side by side only where each has the width of its own column.
    private bool ValuesFit(CategoryScale x) => _series.Count < 2 || _stacks.SelectMany(_form.Ends).All(end =>
        TextMeasure.Width(end.Text, end.Style, _data.Language) + ValueGapPx <= _form.BandPx(x) / _series.Count);

    private Picture Upright(CategoryScale x, double left, double right)
    {
        var remarks = AnnotationGuide.Of(_data, _sheet, place => x.Middle(place.ToString()));
        var head = TopPx + _key.HeightPx;
        var top = head + remarks.HeightPx + new PanelAxis(new PanelLayout(left, right, 0, 0), _data, _sheet).HeadPx;
        var panel = new PanelLayout(left, right, top, top + PanelLayout.HeightPx(_sheet));
        var axes = new PanelAxis(panel, _data, _sheet);
        var y = panel.Scale(_axis, HeadroomPx);
        var foot = axes.FootPx(x);
        return new Picture(_sheet.WidthPx, Math.Ceiling(panel.Bottom + foot),
        [
            .. _key.Shapes(TopPx), .. axes.Values(_axis, y), .. remarks.Lines(head, panel.Bottom),
            .. _stacks.SelectMany(stack => Column(stack, x, y)),
            new LineShape(left, y.At(0), right, y.At(0), Looks.Zero), .. _stacks.SelectMany(stack => Whiskers(stack, x, y)),
            .. axes.Categories(x), .. axes.Titles(head + remarks.HeightPx, foot),
            .. _stacks.SelectMany(stack => Insides(stack, x, y)),
            .. new ValueLabels(left, _sheet, _data.Language, _series.Count < 2 || _form.HasInsides ? x.StepPx : null).Place([.. Totals(x, y)]),
            .. Names(x, y, panel), .. remarks.Texts(head),
        ]);
    }

    private KeyEntry KeyOf(string name, int index) => KeyEntry.Square(name, _form.KeyLook(index));

    private IEnumerable<Shape> Column(Stack stack, CategoryScale x, LinearScale y) => stack.Parts.SelectMany(part =>
    {
        var (left, right) = Sides(stack, part, x);
        var (from, to) = (y.At(part.From), y.At(part.To));
        // The page shows through a seam between parts, as neighbours' colours may be alike to some readers.
        if (part.From > 0)
            from = Math.Max(from - SeamPx, to);
        return _form.PaintOf(part).Rectangle(new Point(left, from), new Point(right, to), part.Datum.Row.Kind);
    });

    private IEnumerable<Shape> Whiskers(Stack stack, CategoryScale x, LinearScale y) =>
        from part in stack.Parts
        let ends = _form.Whisker(part)
        where ends is not null
        let sides = Sides(stack, part, x)
        from shape in StackWhiskers.Upright((sides.Left + sides.Right) / 2, y.At(ends.Value.Low), y.At(ends.Value.High))
        select shape;

    private (double Left, double Right) Sides(Stack stack, StackPart part, CategoryScale x)
    {
        var (width, band) = (_form.BandPx(x), _form.Band(part));
        var left = x.Middle(stack.Category)!.Value - (width / 2);
        return (left + (band.From * width), left + (band.To * width) - (band.To < 1 ? SeamPx : 0));
    }

    private IEnumerable<Shape> Insides(Stack stack, CategoryScale x, LinearScale y)
    {
        if (!_form.HasInsides || _sheet.IsNarrow)
            return [];
        return stack.Parts.Where(part => !part.Datum.Row.IsTotal && HasRoom(part, x, y))
            .Select(part => _form.Inside(part, new Point(x.Middle(stack.Category)!.Value, y.At((part.From + part.To) / 2))));
    }

    private bool HasRoom(StackPart part, CategoryScale x, LinearScale y) =>
        y.At(part.From) - y.At(part.To) >= TextStyle.Small.SizePx * 1.5
        && TextMeasure.Width(part.Datum.Text, TextStyle.Small, _data.Language) + 4 <= _form.BandPx(x);

    private IEnumerable<(Point End, string Text, bool IsBelow, bool IsStory)> Totals(CategoryScale x, LinearScale y) =>
        from stack in _form.HasInsides || ValuesFit(x) ? _stacks : []
        from end in _form.Ends(stack)
        let middle = x.Middle(stack.Category)!.Value + ((end.Place - 0.5) * _form.BandPx(x))
        select (new Point(middle, y.At(end.Value)), end.Text, end.IsBelow, end.IsStory);

    private IEnumerable<Shape> Names(CategoryScale x, LinearScale y, PanelLayout panel)
    {
        if (_names.WidthPx == 0)
            return [];
        var edge = x.Middle(_stacks[^1].Category)!.Value + (_form.BandPx(x) / 2);
        var ends = _stacks[^1].Parts.Select(part => new Point(edge, y.At((part.From + part.To) / 2)));
        return _names.Shapes(edge, [.. ends], panel.Top, panel.Bottom);
    }
}
