using System.Globalization;

namespace Reckon.Site.Figures;

/// <summary>Chooses the dots of a quantile plot from the quantiles of a distribution.</summary>
internal static class SpreadDots
{
    /// <summary>Dots at the middles of equal shares: of 50, at 1 %, 3 % … 99 %; between two quantiles on the straight line.</summary>
    /// <param name="quantiles">Ascending, at the middles of as many equal shares: 100 of them at 0.5 %, 1.5 % … 99.5 %.</param>
    /// <param name="count">How many dots.</param>
    public static IEnumerable<(string Level, double Value)> Of(IReadOnlyList<double> quantiles, int count) =>
        Enumerable.Range(0, count).Select(i => (i + 0.5) / count).Select(share => (Level(share), At(quantiles, (share * quantiles.Count) - 0.5)));

    private static double At(IReadOnlyList<double> quantiles, double place)
    {
        var low = Math.Clamp((int)Math.Floor(place + 1e-9), 0, quantiles.Count - 1);
        var high = Math.Min(low + 1, quantiles.Count - 1);
        return quantiles[low] + ((quantiles[high] - quantiles[low]) * Math.Clamp(place - low, 0, 1));
    }

    private static string Level(double share) => (share * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
