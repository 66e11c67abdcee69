using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Functions;

/// <summary>The regularised incomplete gamma function, from which χ², gamma and Poisson probabilities come.</summary>
/// <remarks>Series DLMF 8.11.4 below a + 1, continued fraction 8.9.2 above, the factor before them from <see cref="Deviance"/>; checked against R's <c>pgamma</c>.</remarks>
public static class IncompleteGamma
{
    private const int MostSteps = 1_000_000;

    /// <summary>P(a, x) and Q(a, x).</summary>
    /// <param name="a">Above 0.</param>
    /// <param name="x">Not below 0; +∞ is allowed.</param>
    /// <exception cref="ArgumentException">The parameter is not above zero or the point is below zero.</exception>
    public static Tails Of(double a, double x)
    {
        Require.Positive(a, nameof(a));
        if (!(x >= 0)) throw new ArgumentException(FormattableString.Invariant($"x is {x}; it must not be negative."), nameof(x));
        if (x == 0) return new Tails(0, 1);
        if (double.IsPositiveInfinity(x)) return new Tails(1, 0);
        var factor = Deviance.Poisson(a, x);
        return x < a + 1 ? Tails.OfLower(factor * Series(a, x)) : Tails.OfUpper(factor * a * Fraction(a, x));
    }

    private static double Series(double a, double x)
    {
        var (sum, term) = (1.0, 1.0);
        for (var n = 1; n <= MostSteps; n++)
        {
            term *= x / (a + n);
            sum += term;
            if (term < 1e-17 * sum) return sum;
        }

        throw new ConvergenceException(FormattableString.Invariant($"The incomplete gamma function with a = {a} at {x} did not settle in {MostSteps} steps."));
    }

    private static double Fraction(double a, double x)
    {
        var b = x + 1 - a;
        var (c, d) = (1e300, 1 / b);
        var fraction = d;
        for (var n = 1; n <= MostSteps; n++)
        {
            var numerator = -n * (n - a);
            b += 2;
            d = 1 / (numerator * d + b);
            c = b + numerator / c;
            fraction *= c * d;
            if (Math.Abs(c * d - 1) < 2e-16) return fraction;
        }

        throw new ConvergenceException(FormattableString.Invariant($"The incomplete gamma function with a = {a} at {x} did not settle in {MostSteps} steps."));
    }
}
