using System.Globalization;
using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Calibration;

/// <summary>Cuts weights off at bounds and shares what is cut off among the others, so that the sum stays.</summary>
/// <remarks>
/// As R survey 4.1-1 (<c>trimWeights</c>): the others get equal parts. Trimmed weights no longer meet the totals they were
/// calibrated to; bounds in the calibration do both.
/// </remarks>
public static class WeightTrimming
{
    private const int MostRounds = 1000;

    /// <summary>Trims once: the others may then lie beyond the bounds themselves.</summary>
    /// <param name="weights">n weights, finite.</param>
    /// <param name="lowest">No trimmed weight is below this; may be −∞.</param>
    /// <param name="highest">No trimmed weight is above this; may be +∞.</param>
    /// <exception cref="ArgumentException">
    /// A weight is not finite, a bound is NaN, the bounds are the wrong way round, or no weight lies between them.
    /// </exception>
    public static double[] Once(IReadOnlyList<double> weights, double lowest, double highest)
    {
        Require.Finite([.. weights], nameof(weights));
        if (!(lowest < highest)) throw new ArgumentException("The lower bound must be below the upper.", nameof(lowest));
        var trimmed = weights.Select(w => Math.Clamp(w, lowest, highest)).ToArray();
        bool[] isInside = [.. weights.Select(w => w >= lowest && w <= highest)];
        var cut = Sums.Of([.. weights.Zip(trimmed, (before, after) => before - after)]);
        var inside = isInside.Count(i => i);
        if (inside == 0)
        {
            throw new ArgumentException(
                $"All {weights.Count} weights lie beyond the bounds; none is left to share what is cut off.", nameof(weights));
        }

        return [.. trimmed.Select((w, i) => isInside[i] ? w + cut / inside : w)];
    }

    /// <summary>Trims again until every weight lies between the bounds (R's <c>strict = TRUE</c>).</summary>
    /// <param name="weights">n weights, finite.</param>
    /// <param name="lowest">No weight is below this; may be −∞.</param>
    /// <param name="highest">No weight is above this; may be +∞.</param>
    /// <exception cref="ArgumentException">
    /// As for <see cref="Once"/>, or the mean of the weights does not lie between the bounds.
    /// </exception>
    /// <exception cref="ConvergenceException">Weights still lie beyond the bounds after 1000 rounds.</exception>
    public static double[] UntilInside(IReadOnlyList<double> weights, double lowest, double highest)
    {
        double[] trimmed = [.. weights];
        var mean = Sums.Mean(trimmed);
        if (mean < lowest || mean > highest)
        {
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The mean of {weights.Count} weights is {mean:R}, beyond [{lowest:R}, {highest:R}]; so must some weights be."),
                nameof(weights));
        }

        for (var round = 0; round < MostRounds; round++)
        {
            if (Array.TrueForAll(trimmed, w => w >= lowest && w <= highest)) return trimmed;
            trimmed = Once(trimmed, lowest, highest);
        }

        throw new ConvergenceException(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Weights still lie beyond [{lowest:R}, {highest:R}] after {MostRounds} rounds of trimming."));
    }
}
