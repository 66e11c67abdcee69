using Reckon.Charts.Specification;
using Reckon.Charts.Text;

namespace Reckon.Charts.Layout;

/// <summary>Widths of the words of a row.</summary>
internal static class RowMeasure
{
    /// <summary>Width in px of the value and of the line under it.</summary>
    public static double ValueWidth(RowText row, ChartLanguage language) => Math.Max(
        TextMeasure.Width(row.Value, TextStyle.Strong, language), TextMeasure.Width(row.ValueDetail ?? "", TextStyle.Small, language));
}
