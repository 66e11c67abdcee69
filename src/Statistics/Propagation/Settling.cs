namespace Reckon.Statistics.Propagation;

/// <summary>
/// How far the results for one output still moved when an adaptive calculation stopped; each is twice the standard deviation of the
/// batches' average.
/// </summary>
/// <param name="Tolerance">δ, what each of the four may be at most.</param>
/// <param name="Mean">Of the estimate.</param>
/// <param name="StandardDeviation">Of the standard uncertainty.</param>
/// <param name="Low">Of the lower end of the coverage interval.</param>
/// <param name="High">Of its upper end.</param>
public readonly record struct Settling(double Tolerance, double Mean, double StandardDeviation, double Low, double High)
{
    /// <summary>Whether all four are within the tolerance.</summary>
    public bool HasSettled => Math.Max(Math.Max(Mean, StandardDeviation), Math.Max(Low, High)) <= Tolerance;
}
