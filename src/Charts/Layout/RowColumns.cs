using Reckon.Charts.Specification;
using Reckon.Charts.Text;

namespace Reckon.Charts.Layout;

/// <summary>How the width of a chart of rows is divided between names, marks and values.</summary>
/// <param name="LeftPx">Where the plot begins.</param>
/// <param name="RightPx">Where the plot ends.</param>
/// <param name="LabelPx">Width of the column of names; in the narrow drawing all of the sheet.</param>
/// <param name="HasValueColumn">Values stand in a column at the right edge, not at the ends of the marks.</param>
internal sealed record RowColumns(double LeftPx, double RightPx, double LabelPx, bool HasValueColumn)
{
    private const double LargestShare = 0.36;
    private const double GapPx = 14;

    /// <summary>Measures the words of all rows and divides the sheet.</summary>
    public static RowColumns Of(IReadOnlyList<RowText> rows, Sheet sheet, ChartLanguage language, bool hasValueColumn)
    {
        if (sheet.IsNarrow)
            return new RowColumns(0.5, sheet.WidthPx - 0.5, sheet.WidthPx, hasValueColumn);
        var label = Math.Min(sheet.WidthPx * LargestShare, rows.Max(row => NaturalWidth(row, language)));
        var values = hasValueColumn ? rows.Max(row => RowMeasure.ValueWidth(row, language)) + GapPx : 0;
        return new RowColumns(Math.Ceiling(label + GapPx), sheet.WidthPx - values, label, hasValueColumn);
    }

    private static double NaturalWidth(RowText row, ChartLanguage language) => Math.Max(
        TextMeasure.Width(row.Label, TextStyle.Strong, language), TextMeasure.Width(row.Detail ?? "", TextStyle.Small, language));
}
