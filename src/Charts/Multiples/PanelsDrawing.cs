using Reckon.Charts.Data;
using Reckon.Charts.Layout;
using Reckon.Charts.Marks;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;
using Reckon.Charts.Text;

namespace Reckon.Charts.Multiples;

/// <summary>Sets panels side by side: three (or two, where that leaves no widow) on a wide sheet, one or two on a narrow one.</summary>
internal sealed class PanelsDrawing
{
    private const double PlotPx = 130;
    private const double WideGapPx = 24;
    private const double NarrowGapPx = 14;
    private const double BelowPx = 14;
    private const double TitleGapPx = 4;
    private const int FewNames = 4;

    private readonly IMark _mark;
    private readonly Sheet _sheet;
    private readonly ChartLanguage _language;
    private readonly IReadOnlyList<(string Name, ChartData Data)> _panels;
    private readonly int _columns;

    /// <summary>Deals the rows of a chart to its panels.</summary>
    public PanelsDrawing(ChartSpec spec, IMark mark, Sheet sheet)
    {
        (_mark, _sheet, _language) = (mark, sheet, spec.Language);
        var panels = Panels.Of(spec, mark).Select(panel => (panel.Name, Data: ChartData.Of(panel.Spec, mark))).ToList();
        double[] values = [.. panels.SelectMany(panel => panel.Data.All).SelectMany(datum => new[] { datum.Value, datum.Low, datum.High }).OfType<double>()];
        _panels = [.. panels.Select(panel => (panel.Name, panel.Data with { SharedValues = values }))];
        _columns = Math.Min(panels.Count, ColumnCount(mark, panels.Count, panels.Count == 0 || HasFewNames(panels[0].Data)));
    }

    /// <summary>The whole picture.</summary>
    public Picture Draw()
    {
        if (_panels.All(panel => panel.Data.IsEmpty))
            return MessagePicture.NoData(_language, _sheet);
        var (shapes, top) = (new List<Shape>(), 0.0);
        foreach (var row in _panels.Chunk(_columns))
        {
            var titles = row.Select(panel => TextBlock.Of(panel.Name, TextStyle.Strong, panel.Data.Language, WidthPx, 2)).ToList();
            var pictures = row.Select(panel => Picture(panel.Data)).ToList();
            var head = titles.Max(title => title.HeightPx) + TitleGapPx;
            shapes.AddRange(titles.Zip(pictures).SelectMany((panel, index) => Place(panel.First, panel.Second, index, top, head)));
            top += head + pictures.Max(picture => picture.HeightPx) + BelowPx;
        }

        return new Picture(_sheet.WidthPx, Math.Ceiling(top - BelowPx), shapes);
    }

    private double GapPx => _sheet.IsNarrow ? NarrowGapPx : WideGapPx;

    private double WidthPx => Math.Floor((_sheet.WidthPx - (GapPx * (_columns - 1))) / _columns);

    private int ColumnCount(IMark mark, int panels, bool hasFewNames)
    {
        if (_sheet.IsNarrow)
            return mark.Entry.Category == Channel.X && hasFewNames ? 2 : 1;
        return panels is 2 or 4 ? 2 : 3;
    }

    // Years thin themselves out; names would have to lie down.
    private static bool HasFewNames(ChartData data) => data.IsYearly || data.Categories.Count <= FewNames;

    private Picture Picture(ChartData data)
    {
        var sheet = new Sheet(ChartWidth.Narrow, WidthPx) { PlotPx = PlotPx };
        return data.IsEmpty ? MessagePicture.NoData(data.Language, sheet) : _mark.Draw(data, sheet);
    }

    private IEnumerable<Shape> Place(TextBlock title, Picture picture, int column, double top, double head)
    {
        var left = column * (WidthPx + GapPx);
        yield return title.At(left, top);
        yield return new GroupShape(left, top + head, picture.Shapes);
    }
}
