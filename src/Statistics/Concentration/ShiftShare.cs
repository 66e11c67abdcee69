using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Concentration;

/// <summary>A region's change over a period as what the country, its mix of industries and itself account for.</summary>
/// <remarks>Dunn (1960), Papers in Regional Science 6. Per industry: E G, E (g − G) and E′ − E (1 + g), with E the region's jobs, g the industry's and G all industries' growth in the country.</remarks>
/// <param name="Industries">The effects for each industry, in the caller's order.</param>
public sealed record ShiftShare(IReadOnlyList<ShiftShareEffects> Industries)
{
    /// <summary>The effects summed over industries.</summary>
    public ShiftShareEffects Total => new(Sum(e => e.Change), Sum(e => e.National), Sum(e => e.Mix), Sum(e => e.Local));

    /// <summary>Takes a change apart.</summary>
    /// <param name="region">k industries in the region at the start, none negative.</param>
    /// <param name="regionLater">The same industries in the region at the end.</param>
    /// <param name="country">The same industries in the country at the start, all above zero.</param>
    /// <param name="countryLater">The same industries in the country at the end.</param>
    /// <exception cref="ArgumentException">The counts differ, there is none, or a figure is not finite or outside its range.</exception>
    public static ShiftShare Of(IReadOnlyList<double> region, IReadOnlyList<double> regionLater, IReadOnlyList<double> country, IReadOnlyList<double> countryLater)
    {
        Require.NotEmpty(region.Count, nameof(region));
        Require.SameCount(regionLater.Count, nameof(regionLater), region.Count, nameof(region));
        Require.SameCount(country.Count, nameof(country), region.Count, nameof(region));
        Require.SameCount(countryLater.Count, nameof(countryLater), region.Count, nameof(region));
        Require.NonNegative([.. region], nameof(region));
        Require.NonNegative([.. regionLater], nameof(regionLater));
        Require.Positive([.. country], nameof(country));
        Require.NonNegative([.. countryLater], nameof(countryLater));
        var (start, end) = (Sums.Of([.. country]), Sums.Of([.. countryLater]));
        return new ShiftShare([.. Enumerable.Range(0, region.Count).Select(i => Effects(region[i], regionLater[i], countryLater[i] / country[i], end / start))]);
    }

    private static ShiftShareEffects Effects(double start, double end, double industry, double all) =>
        new(end - start, start * (all - 1), start * (industry - all), end - start * industry);

    private double Sum(Func<ShiftShareEffects, double> effect) => Sums.Of([.. Industries.Select(effect)]);
}
