using Reckon.Charts.Colour;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;

namespace Reckon.Charts.Layout;

/// <summary>Places rows one under the other: names beside the marks on a wide sheet, above them on a narrow one.</summary>
/// <param name="Rows">One box for each row.</param>
/// <param name="Columns">How the width is divided.</param>
/// <param name="Top">Upper edge of the first row, px.</param>
internal sealed record RowsLayout(IReadOnlyList<RowBox> Rows, RowColumns Columns, double Top)
{
    /// <summary>Lower edge of the last row, px.</summary>
    public double Bottom => Rows[^1].Bottom;

    /// <summary>Places the rows below <paramref name="top"/>.</summary>
    public static RowsLayout Arrange(IReadOnlyList<RowText> rows, RowColumns columns, Sheet sheet, ChartLanguage language, double top)
    {
        var boxes = new List<RowBox>();
        foreach (var row in rows)
        {
            var from = boxes.Count == 0 ? top : boxes[^1].Bottom;
            boxes.Add(sheet.IsNarrow ? new NarrowRow(row, sheet, language).At(from) : new WideRow(row, columns, sheet, language).At(from));
        }

        return new RowsLayout(boxes, columns, top);
    }

    /// <summary>All words of the rows, and a rule above each total that follows a part.</summary>
    public IEnumerable<Shape> Texts(IReadOnlyList<RowText> rows, Sheet sheet)
    {
        var rules = rows.Index().Where(row => row.Item.IsTotal && row.Index > 0 && !rows[row.Index - 1].IsTotal)
            .Select(row => new LineShape(0, Rows[row.Index].Top, sheet.WidthPx, Rows[row.Index].Top, Looks.Zero));
        return rules.Concat(Rows.SelectMany(row => row.Texts));
    }
}
