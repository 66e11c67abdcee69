using System.Globalization;
using Reckon.Charts.Colour;
using Reckon.Charts.Data;
using Reckon.Charts.Guides;
using Reckon.Charts.Layout;
using Reckon.Charts.Scales;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;
using Reckon.Charts.Text;

namespace Reckon.Charts.Marks.Heat;

/// <summary>Draws a table of shaded cells; numbers stand in them where all have room, columns are numbered where their names have none.</summary>
internal sealed class HeatDrawing
{
    private const double SeamPx = 2;
    private const double CellPx = 30;
    private const double GapPx = 10;
    private const double LargestShare = 0.36;
    private const double WidestCellPx = 110;
    private const double InsetPx = 2.5;
    private const int HeadLines = 3;

    private readonly ChartData _data;
    private readonly Sheet _sheet;
    private readonly IReadOnlyList<string> _columns;
    private readonly IReadOnlyList<TextBlock> _rows;
    private readonly ValueClasses _classes;
    private readonly KeyGuide _key;
    private readonly double _left;

    /// <summary>Prepares the cells of a chart.</summary>
    public HeatDrawing(ChartData data, Sheet sheet)
    {
        (_data, _sheet, _columns) = (data, sheet, data.Series);
        _classes = ValueClasses.Of([.. data.All.Select(datum => datum.Value).OfType<double>()], data.Spec.Colours);
        _rows = [.. data.Categories.Select(name => TextBlock.Of(name, TextStyle.Strong, data.Language, sheet.WidthPx * LargestShare, HeadLines))];
        _left = Math.Ceiling(_rows.Max(row => row.Text.WidthPx) + GapPx);
        _key = new KeyGuide([.. Key], sheet, data.Language);
    }

    /// <summary>The whole picture.</summary>
    public Picture Draw()
    {
        var heads = _columns.Select((name, index) => TextBlock.Of(HasNames ? name : Number(index), TextStyle.Small, _data.Language, StepPx - SeamPx, HeadLines)).ToList();
        var headTop = 2 + _key.HeightPx;
        var headPx = heads.Max(head => head.HeightPx) + 6;
        var shapes = heads.Select((head, index) => (Shape)head.At(MiddleOf(index), headTop + headPx - 6 - head.HeightPx, TextAnchor.Middle)).ToList();
        var top = headTop + headPx;
        foreach (var (name, block) in _data.Categories.Zip(_rows))
        {
            var height = Math.Max(CellPx, block.HeightPx + 4);
            shapes.Add(block.At(0, top + ((height - block.HeightPx) / 2)));
            shapes.AddRange(_columns.SelectMany((column, index) => Cell(name, column, index, top, height)));
            top += height + SeamPx;
        }

        var list = HasNames ? [] : Names(top + 4).ToList();
        return new Picture(_sheet.WidthPx, Math.Ceiling(list.Count == 0 ? top + 2 : list[^1].Y + (list[^1].Lines.Count * TextStyle.Small.LineHeightPx)), [.. _key.Shapes(2), .. shapes, .. list]);
    }

    private double StepPx => Math.Min(WidestCellPx, (_sheet.WidthPx - _left) / _columns.Count);

    private double MiddleOf(int column) => _left + ((column + 0.5) * StepPx);

    private bool HasNames => _columns.All(name => new TextWrap(TextStyle.Small, _data.Language) is var wrap
        && wrap.WidestPiece(name) <= StepPx - SeamPx && !wrap.Wrap(name, StepPx - SeamPx, HeadLines).IsCut);

    private bool HasNumbers => _data.All.All(datum => TextMeasure.Width(datum.Text, TextStyle.Small, _data.Language) <= StepPx - SeamPx - 4);

    private bool HasGaps => _data.Categories.SelectMany(row => _columns.Select(column => Find(row, column))).Any(datum => datum?.Value is null);

    private IEnumerable<KeyEntry> Key
    {
        get
        {
            foreach (var (colour, text) in _classes.Entries(_data.Language, _data.Spec.Unit))
                yield return KeyEntry.Square(text, colour.Area);
            if (HasGaps)
                yield return KeyEntry.Square(_data.Words.NoData, GapLook);
            string[] kinds = [.. _data.All.Select(datum => datum.Row.Kind).Distinct().Select(_data.Words.KindOf).Where(kind => kind.Length > 0)];
            if (kinds.Length > 0)
                yield return KeyEntry.Square(string.Join(_data.Words.Separator, kinds), Looks.TotalOutline with { Dash = "3 2" });
        }
    }

    private static Look GapLook => new("hatched o-ctx") { Hatch = Looks.ContextHatch, Stroke = Looks.ContextOutline.Stroke };

    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);

    private Datum? Find(string row, string column) => _data.All.FirstOrDefault(datum => datum.Category == row && datum.Series == column);

    private IEnumerable<Shape> Cell(string row, string column, int index, double top, double height)
    {
        var datum = Find(row, column);
        var (left, width) = (_left + (index * StepPx), StepPx - SeamPx);
        var style = datum?.Value is { } value ? _classes.ColourOf(value).TextOn : TextStyle.Small;
        yield return new RectShape(left, top, width, height, datum?.Value is { } number ? _classes.ColourOf(number).Area : GapLook);
        if (datum is { Value: not null, Row.Kind: not ValueKind.Observed })
            yield return new RectShape(left + InsetPx, top + InsetPx, width - (InsetPx * 2), height - (InsetPx * 2), Frame(style));
        if (datum is { Row.IsHighlighted: true })
            yield return new RectShape(left, top, width, height, Looks.TotalOutline with { StrokeWidthPx = 3 });
        if (HasNumbers)
            yield return new TextShape(left + (width / 2), top + (height / 2) + 4.4, [datum?.Text ?? _data.Words.Missing], style, TextAnchor.Middle) { HasHalo = datum?.Value is null };
    }

    private static Look Frame(TextStyle on) => new($"o-{on.Class.Split(' ')[^1]}") { Fill = "none", Stroke = on.Fill, StrokeWidthPx = 1.5, Dash = "3 2" };

    // Columns whose names have no room are numbered, and named below.
    private IEnumerable<TextShape> Names(double top)
    {
        foreach (var (index, name) in _columns.Index())
        {
            var block = TextBlock.Of($"{Number(index)}  {name}", TextStyle.Small, _data.Language, _sheet.WidthPx, HeadLines);
            yield return block.At(0, top);
            top += block.HeightPx + 2;
        }
    }
}
