using System.Globalization;

namespace Reckon.Site.Tables;

/// <summary>The numbers of a column as a line without axes, on a sheet of 100 × 24; the table itself has the numbers.</summary>
/// <param name="Path">Its outline: one stretch for each run of numbers without a gap.</param>
/// <param name="EndX">Where the last number lies.</param>
/// <param name="EndY">How high it lies.</param>
public sealed record Sparkline(string Path, string EndX, string EndY)
{
    private const double InsetPx = 3;
    private const double WidthPx = 100;
    private const double HeightPx = 24;

    /// <summary>The line of some numbers; null where fewer than two are known.</summary>
    /// <param name="points">Where each number stands along the line (a year, or its position), and the number; null for a missing one, which breaks the line.</param>
    public static Sparkline? Of(IReadOnlyList<(double Place, double? Value)> points)
    {
        var known = points.Where(p => p.Value is not null).Select(p => p.Value!.Value).ToList();
        if (known.Count < 2) return null;
        var (first, last) = (points[0].Place, points[^1].Place);
        var (low, high) = (known.Min(), known.Max());
        var steps = points.Select((p, i) => p.Value is { } value ? $"{(i == 0 || points[i - 1].Value is null ? "M" : "L")}{X(p.Place)} {Y(value)}" : "");
        var end = points.Last(p => p.Value is not null);
        return new Sparkline(string.Concat(steps), X(end.Place), Y(end.Value!.Value));

        string X(double place) => Text(InsetPx + ((place - first) / (last - first) * (WidthPx - (InsetPx * 2))));
        string Y(double value) => Text(high > low ? HeightPx - InsetPx - ((value - low) / (high - low) * (HeightPx - (InsetPx * 2))) : HeightPx / 2);
    }

    private static string Text(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
