namespace Reckon.Statistics.InputOutput;

/// <summary>Says that an economy uses up at least what it makes, so that no output meets a final demand.</summary>
/// <param name="message">Which sector shows it, and the spectral radius.</param>
/// <param name="sector">The first sector at which the Hawkins-Simon condition fails.</param>
/// <param name="spectralRadius">The largest absolute eigenvalue of the coefficients, or of their sizes where some are negative; not below 1
/// but for rounding.</param>
public sealed class NotProductiveException(string message, Sector sector, double spectralRadius) : Exception(message)
{
    /// <summary>The first sector, in the order of the table, that cannot be supplied by those up to it.</summary>
    public Sector Sector { get; } = sector;

    /// <summary>The spectral radius of the coefficients.</summary>
    public double SpectralRadius { get; } = spectralRadius;
}
