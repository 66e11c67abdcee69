using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Propagation;

/// <summary>An estimate and its uncertainty, rounded to the digits that mean something (JCGM 100:2008, 7.2.6).</summary>
/// <param name="Value">The estimate, rounded to the last digit of its uncertainty.</param>
/// <param name="Uncertainty">The uncertainty, rounded to a few significant digits; halves are rounded away from zero.</param>
/// <param name="Exponent">Power of ten of the last digit kept: −3 for thousandths, 4 for ten thousands.</param>
public readonly record struct RoundedEstimate(double Value, double Uncertainty, int Exponent)
{
    private const int MostPower = 300;

    /// <summary>How many digits to print after the point; 0 when the last digit kept stands before it.</summary>
    public int Decimals => Math.Max(0, -Exponent);

    /// <summary>Rounds an estimate by its uncertainty.</summary>
    /// <param name="value">The estimate, finite.</param>
    /// <param name="uncertainty">Its standard or expanded uncertainty, finite, above 0.</param>
    /// <param name="digits">Significant digits of the uncertainty, from 1 to 15; 2 by default, as the guide recommends at most two.</param>
    /// <exception cref="ArgumentException">An argument is outside its range.</exception>
    public static RoundedEstimate Of(double value, double uncertainty, int digits = 2)
    {
        Require.Finite(value, nameof(value));
        var exponent = NumericalTolerance.ExponentOf(uncertainty, digits);
        Require.That(Math.Abs(exponent) <= MostPower, nameof(uncertainty),
            $"uncertainty is {uncertainty}; its last digit must lie between 1e-300 and 1e300.");
        return new RoundedEstimate(Round(value, exponent), Round(uncertainty, exponent), exponent);
    }

    // Whole powers of ten are exact up to 10^22, their inverses are not: so divide by them rather than multiply by an inverse.
    private static double Round(double value, int exponent)
    {
        var power = Math.Pow(10, Math.Abs(exponent));
        var scaled = exponent < 0 ? value * power : value / power;
        if (Math.Abs(scaled) >= 1L << 53) return value;
        var whole = Math.Round(scaled, MidpointRounding.AwayFromZero);
        return exponent < 0 ? whole / power : whole * power;
    }
}
