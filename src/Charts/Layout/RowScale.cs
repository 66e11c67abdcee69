using Reckon.Charts.Guides;
using Reckon.Charts.Scales;

namespace Reckon.Charts.Layout;

/// <summary>Chooses the px range of the value axis of rows, so that the texts at the ends of the marks stay on the sheet.</summary>
internal static class RowScale
{
    /// <summary>Distance between a mark and its value, px.</summary>
    public const double GapPx = 8;

    /// <summary>The widest scale on which every text fits.</summary>
    /// <param name="axis">The axis.</param>
    /// <param name="columns">The plot's left and right.</param>
    /// <param name="sheet">The sheet.</param>
    /// <param name="ends">For each mark: the value at its end, and the width in px of the text to be put there (0 for none).</param>
    /// <param name="insetPx">Room left free at both ends, so that no point is cut.</param>
    public static ValueScale Fit(ValueAxis axis, RowColumns columns, Sheet sheet, IEnumerable<(double Value, double TextPx)> ends, double insetPx = 0)
    {
        var domain = axis.Domain;
        var share = ValueScale.Of(domain, 0, 1);
        var texts = ends.ToList();
        var left = columns.LeftPx + texts.Where(end => end.Value < 0 && end.TextPx > 0).Select(end => end.TextPx + GapPx).DefaultIfEmpty(0).Max();
        var halfLabel = sheet.IsNarrow ? 0 : axis.LabelPx / 2;
        var right = texts.Where(end => end.Value >= 0 && end.TextPx > 0).Select(end => (end.Value, Room: end.TextPx + GapPx))
            .Append((Value: domain.Ticks[^1], Room: halfLabel))
            .Min(end => Limit(end.Value, columns.RightPx - end.Room));
        return ValueScale.Of(domain, left + insetPx, Math.Min(right, columns.RightPx) - insetPx);

        // Where the domain may end so that a value comes to lie no further right than the limit.
        double Limit(double value, double limitPx) =>
            value <= domain.Low ? double.PositiveInfinity : left + ((limitPx - left) / share.At(value));
    }
}
