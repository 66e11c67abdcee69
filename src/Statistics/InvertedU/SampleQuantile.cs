namespace Reckon.Statistics.InvertedU;

/// <summary>Quantiles of ordered values.</summary>
internal static class SampleQuantile
{
    /// <summary>Hyndman and Fan (1996), type 7, the default of R: on the line between two neighbours.</summary>
    /// <param name="ordered">Rising values, at least one.</param>
    /// <param name="probability">From 0 to 1.</param>
    public static double Of(double[] ordered, double probability)
    {
        var position = probability * (ordered.Length - 1);
        var below = Math.Min((int)(position + 4e-16 * ordered.Length), ordered.Length - 1);
        var above = Math.Min(below + 1, ordered.Length - 1);
        return ordered[below] + Math.Max(0, position - below) * (ordered[above] - ordered[below]);
    }
}
