using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Growth;

/// <summary>How much of a total's growth each of its parts accounts for; the contributions sum to the growth but for rounding.</summary>
/// <param name="Growth">The total's growth: 0.25 is 25 %.</param>
/// <param name="Contributions">One for each part, in the same unit: share in the first total × growth of the part, which is its change over the first total.</param>
public sealed record GrowthContributions(double Growth, IReadOnlyList<double> Contributions)
{
    /// <summary>Each contribution over the growth; NaN when the total did not change.</summary>
    public IReadOnlyList<double> Shares => [.. Contributions.Select(c => Growth == 0 ? double.NaN : c / Growth)];

    /// <summary>Takes growth apart.</summary>
    /// <param name="first">k parts at the start; negative ones, such as a balance, are allowed, and so is a part of zero.</param>
    /// <param name="last">The same parts at the end.</param>
    /// <exception cref="ArgumentException">There is no part, the counts differ, a figure is not finite, or the first total is not above zero.</exception>
    public static GrowthContributions Of(ReadOnlySpan<double> first, ReadOnlySpan<double> last)
    {
        Require.NotEmpty(first.Length, nameof(first));
        Require.SameCount(last.Length, nameof(last), first.Length, nameof(first));
        Require.Finite(first, nameof(first));
        Require.Finite(last, nameof(last));
        var total = Sums.Of(first);
        if (total <= 0) throw new ArgumentException("The sum of the first figures is not above zero; growth needs that.", nameof(first));
        var contributions = new double[first.Length];
        for (var i = 0; i < contributions.Length; i++) contributions[i] = (last[i] - first[i]) / total;
        return new GrowthContributions((Sums.Of(last) - total) / total, contributions);
    }
}
