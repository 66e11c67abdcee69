using Reckon.Charts.Svg;
using Reckon.Charts.Text;

namespace Reckon.Charts.Layout;

/// <summary>The value at the end of a mark.</summary>
internal static class RowValue
{
    private const double BaselineDropPx = 5;

    /// <summary>The text right of a mark, or left of one that reaches below zero.</summary>
    public static TextShape At(double endPx, double middle, string text, bool isLeft = false) => new(
        isLeft ? endPx - RowScale.GapPx : endPx + RowScale.GapPx,
        middle + BaselineDropPx,
        [text],
        TextStyle.Strong,
        isLeft ? TextAnchor.End : TextAnchor.Start)
    {
        HasHalo = true,
    };
}
