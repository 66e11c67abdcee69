using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Quantiles;
using Reckon.Statistics.Randomness;
using static System.FormattableString;

namespace Reckon.Statistics.Attractiveness;

/// <summary>Places in order of the ratio of moves in to moves out, each with an interval for its rank.</summary>
/// <remarks>
/// Goldstein and Spiegelhalter (1996), Journal of the Royal Statistical Society A 159: counts are drawn again around those that were found, all
/// places ranked anew, and the ends are quantiles of a place's ranks. Intervals are of each place alone. They lean towards the middle ranks for places near the top or bottom.
/// </remarks>
/// <param name="Ranks">The places with base enough, from the first rank; places of equal ratio by their place in the list.</param>
/// <param name="TooSmall">The places, from zero, whose moves are fewer than the minimum base.</param>
public sealed record PlaceRanking(IReadOnlyList<PlaceRank> Ranks, IReadOnlyList<int> TooSmall)
{
    /// <summary>Ranks places with base enough by bootstrap. The same counts and design give the same bits.</summary>
    /// <remarks>A count of zero is drawn as zero every time, so its place looks surer than it is: where small counts matter use <see cref="OfShrunken"/>.</remarks>
    /// <param name="places">n ratios; at least one with base enough.</param>
    /// <param name="design">Draws, level and minimum base.</param>
    /// <exception cref="ArgumentException">No place has base enough, or the design is outside its ranges.</exception>
    public static PlaceRanking Of(IReadOnlyList<FlowRatio> places, RankDesign design)
    {
        Check(design);
        int[] kept = [.. Enumerable.Range(0, places.Count).Where(i => places[i].Moves >= design.MinimumBase)];
        if (kept.Length == 0) throw new ArgumentException(Invariant($"None of {places.Count} places has as many moves as the minimum base of {design.MinimumBase}."), nameof(places));
        FlowRatio[] ratios = [.. kept.Select(i => places[i])];
        // The effectiveness orders as the ratio does and is finite also where nobody leaves.
        var ranks = Rank(kept, [.. ratios.Select(r => r.Effectiveness)], stream => Draw(ratios, design.Overdispersion, stream), design);
        return new PlaceRanking(ranks, [.. Enumerable.Range(0, places.Count).Except(kept)]);
    }

    /// <summary>Ranks all places by their shrunken rates, which are drawn from the gamma distributions that each has given its count; small places need no minimum base.</summary>
    /// <param name="rates">n shrunken rates.</param>
    /// <param name="design">Draws and level; minimum base and overdispersion are not used.</param>
    /// <exception cref="ArgumentException">The design is outside its ranges.</exception>
    public static PlaceRanking OfShrunken(GammaPoissonShrinkage rates, RankDesign design)
    {
        Check(design);
        double[] values = [.. rates.Rates];
        return new PlaceRanking(Rank([.. Enumerable.Range(0, values.Length)], values, rates.Draw, design), []);
    }

    private static List<PlaceRank> Rank(int[] places, double[] values, Func<RandomStream, double[]> draw, RankDesign design)
    {
        var ranks = Samples.Ranks.FromHighest(values);
        var draws = new int[design.Replicates][];
        Parallel.For(0, draws.Length, r => draws[r] = Samples.Ranks.FromHighest(draw(new RandomStream(design.Seed, (ulong)r))));
        var rows = places.Select((place, i) => Summarize(place, ranks[i], [.. draws.Select(d => (double)d[i])], design.Level));
        return [.. rows.OrderBy(r => r.Rank).ThenBy(r => r.Place)];
    }

    private static double[] Draw(FlowRatio[] ratios, double overdispersion, RandomStream stream)
    {
        var effectiveness = new double[ratios.Length];
        for (var i = 0; i < effectiveness.Length; i++)
        {
            var incoming = PoissonDraws.Next(stream, ratios[i].In, overdispersion);
            var outgoing = PoissonDraws.Next(stream, ratios[i].Out, overdispersion);
            effectiveness[i] = incoming + outgoing == 0 ? 0 : (incoming - outgoing) / (incoming + outgoing);
        }

        return effectiveness;
    }

    private static PlaceRank Summarize(int place, int rank, double[] draws, double level)
    {
        var ends = Quantile.Of(draws, [(1 - level) / 2, 0.5, (1 + level) / 2], QuantileDefinition.InverseDistributionAveraged);
        return new PlaceRank(place, rank, Math.Floor(ends[0]), ends[1], Math.Ceiling(ends[2]));
    }

    private static void Check(RankDesign design)
    {
        Require.Probability(design.Level, nameof(design.Level));
        Require.NonNegative([design.MinimumBase], nameof(design.MinimumBase));
        Require.Positive(design.Overdispersion, nameof(design.Overdispersion));
        if (design.Overdispersion < 1) throw new ArgumentException(Invariant($"Overdispersion is {design.Overdispersion}; draws need at least 1."), nameof(design));
        if (design.Replicates < 1) throw new ArgumentException(Invariant($"Replicates is {design.Replicates}; it must be above zero."), nameof(design));
    }
}
