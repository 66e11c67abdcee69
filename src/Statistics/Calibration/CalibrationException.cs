namespace Reckon.Statistics.Calibration;

/// <summary>Says that no weights meet the totals that are known of the population, or that they were not found.</summary>
/// <param name="message">Which total is not met, and why.</param>
/// <param name="margin">The column, cell or margin at which it fails.</param>
public sealed class CalibrationException(string message, string margin) : Exception(message)
{
    /// <summary>The column, cell or margin at which it fails.</summary>
    public string Margin { get; } = margin;
}
