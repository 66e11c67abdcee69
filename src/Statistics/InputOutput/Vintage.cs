using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.InputOutput;

/// <summary>Brings jobs per unit of output from the year of a table to a later year.</summary>
/// <remarks>
/// e_t = e_0 / (π · p): with output per job in constant prices up by the factor π and prices by the factor p, a unit of money of the later
/// year needs fewer jobs. Coefficients of an old table applied to later sales as they are overstate jobs.
/// </remarks>
public static class Vintage
{
    /// <summary>The coefficients of the later year.</summary>
    /// <param name="coefficients">n direct coefficients of the year of the table, not negative.</param>
    /// <param name="productivity">n factors above zero: output per job in constant prices, later year over year of the table.</param>
    /// <param name="prices">n factors above zero: price of output, later year over year of the table; 1 where sales are in prices of the
    /// table.</param>
    /// <exception cref="ArgumentException">Sizes differ, a coefficient is negative, a factor is not above zero, or one is not
    /// finite.</exception>
    public static double[] Update(IReadOnlyList<double> coefficients, IReadOnlyList<double> productivity, IReadOnlyList<double> prices)
    {
        Require.NonNegative([.. coefficients], nameof(coefficients));
        Require.SameCount(productivity.Count, nameof(productivity), coefficients.Count, nameof(coefficients));
        Require.SameCount(prices.Count, nameof(prices), coefficients.Count, nameof(coefficients));
        Require.Positive([.. productivity], nameof(productivity));
        Require.Positive([.. prices], nameof(prices));
        return [.. coefficients.Select((e, j) => e / (productivity[j] * prices[j]))];
    }

    /// <summary>The factor of some years of growth at one rate, (1 + rate)^years.</summary>
    /// <param name="rate">Growth a year, above −1; 0.05 is five per cent.</param>
    /// <param name="years">How many years; may be a fraction, or negative to go back.</param>
    /// <exception cref="ArgumentException">The rate is not above −1, or one is not finite.</exception>
    public static double Growth(double rate, double years)
    {
        Require.Positive(1 + rate, "1 + rate");
        Require.Finite(years, nameof(years));
        return Math.Exp(years * double.LogP1(rate));
    }
}
