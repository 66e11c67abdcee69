using Reckon.Statistics.Propagation;

namespace Reckon.Assessments.Uncertainty;

/// <summary>What is kept of the draws of one quantity, in units without scale.</summary>
/// <param name="Count">How many there were.</param>
/// <param name="Mean">Their mean.</param>
/// <param name="StandardDeviation">Their standard deviation.</param>
/// <param name="Low">The lower end of the symmetric interval.</param>
/// <param name="High">Its upper end.</param>
/// <param name="Quantiles">A hundred quantiles, from 0.5 % to 99.5 %.</param>
internal sealed record DrawSummary(int Count, double Mean, double StandardDeviation, double Low, double High, IReadOnlyList<double> Quantiles)
{
    /// <summary>The share of draws between the ends.</summary>
    public const double Level = 0.95;

    private const int Points = 100;

    /// <summary>Sums the draws of an output up.</summary>
    public static DrawSummary Of(OutputDraws draws)
    {
        var interval = draws.SymmetricInterval(Level);
        return new DrawSummary(
            draws.Values.Length, draws.Mean, draws.StandardDeviation, interval.Low, interval.High,
            [.. Enumerable.Range(0, Points).Select(i => draws.Quantile((i + 0.5) / Points))]);
    }
}
