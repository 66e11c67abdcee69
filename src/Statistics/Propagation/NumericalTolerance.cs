using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Propagation;

/// <summary>How exactly a number must be known whose uncertainty has so many meaningful digits (JCGM 101:2008, 7.9.2).</summary>
public static class NumericalTolerance
{
    private const int MostDigits = 15;

    /// <summary>
    /// Half a unit of the last meaningful digit: u = c × 10^l with n digits in c gives δ = 10^l / 2; 0 for an uncertainty of 0.
    /// </summary>
    /// <param name="uncertainty">u, finite, not negative.</param>
    /// <param name="digits">n, the meaningful decimal digits of u, from 1 to 15; 2 by default.</param>
    /// <exception cref="ArgumentException">An argument is outside its range.</exception>
    public static double Of(double uncertainty, int digits = 2) =>
        uncertainty == 0 ? 0 : 0.5 * Math.Pow(10, ExponentOf(uncertainty, digits));

    /// <summary>l, the power of ten of the last meaningful digit of an uncertainty above zero.</summary>
    internal static int ExponentOf(double uncertainty, int digits)
    {
        Require.That(digits is >= 1 and <= MostDigits, nameof(digits), $"digits is {digits}; it must lie between 1 and {MostDigits}.");
        Require.Positive(uncertainty, nameof(uncertainty));
        var exponent = (int)Math.Floor(Math.Log10(uncertainty)) - digits + 1;
        // 0.0996 with two digits is 0.10: the rounding may add a digit.
        var isOneDigitMore = Math.Round(uncertainty / Math.Pow(10, exponent), MidpointRounding.AwayFromZero) >= Math.Pow(10, digits);
        return isOneDigitMore ? exponent + 1 : exponent;
    }
}
