using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.InputOutput;

/// <summary>Multipliers that may be applied to whole outputs of sectors without counting intermediate deliveries twice.</summary>
/// <remarks>
/// The multiplier times final demand over output (Oosterhaven and Stelder, 2002, Journal of Regional Science 42). A gross multiplier
/// belongs to final demand; times output it counts each delivery again. Net multipliers weighted by the direct amounts average 1, so that a
/// sector above 1 causes more elsewhere than others cause in it. Contested as a measure of importance (de Mesnard, 2002, same journal):
/// show both.
/// </remarks>
public static class NetMultipliers
{
    /// <summary>The net multipliers of a Type I or II effect.</summary>
    /// <param name="effects">Gross effects of n sectors.</param>
    /// <param name="finalDemand">n values: final demand for each domestic product.</param>
    /// <param name="output">n outputs, not negative.</param>
    /// <returns>n net multipliers; NaN for a sector without output or direct effect.</returns>
    /// <exception cref="ArgumentException">Sizes differ, or a value is not finite or an output negative.</exception>
    public static double[] Of(Effects effects, IReadOnlyList<double> finalDemand, IReadOnlyList<double> output)
    {
        Require.SameCount(finalDemand.Count, nameof(finalDemand), effects.Sectors.Count, "sectors of effects");
        Require.SameCount(output.Count, nameof(output), effects.Sectors.Count, "sectors of effects");
        Require.Finite([.. finalDemand], nameof(finalDemand));
        Require.NonNegative([.. output], nameof(output));
        var finalShares = Shares.Of(finalDemand, output);
        return [.. effects.Multipliers().Select((gross, j) => gross * finalShares[j])];
    }
}
