using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Functions;

/// <summary>The regularised incomplete beta function, from which Student's t, F, beta and binomial probabilities come.</summary>
/// <remarks>
/// Continued fraction of DiDonato and Morris (1992), ACM Transactions on Mathematical Software 18, equation 9, with the factor
/// before it from <see cref="Deviance"/>; good to about 12 digits
/// for parameters up to 1e8, checked against R's <c>pbeta</c>.
/// </remarks>
public static class IncompleteBeta
{
    private const int MostSteps = 1_000_000;

    /// <summary>I_x(a, b) and 1 − I_x(a, b).</summary>
    /// <param name="a">Above 0.</param>
    /// <param name="b">Above 0.</param>
    /// <param name="x">From 0 to 1.</param>
    /// <param name="complement">1 − x, given apart so that it keeps its digits when x is near 1.</param>
    /// <exception cref="ArgumentException">A parameter is not above zero or the point is outside 0 … 1.</exception>
    public static Tails Of(double a, double b, double x, double complement)
    {
        Require.Positive(a, nameof(a));
        Require.Positive(b, nameof(b));
        if (!(x >= 0 && complement >= 0)) throw new ArgumentException(FormattableString.Invariant($"x is {x} and its complement {complement}; both must lie between 0 and 1."), nameof(x));
        if (x == 0) return new Tails(0, 1);
        if (complement == 0) return new Tails(1, 0);
        var factor = Deviance.Binomial(a, b, x, complement) * a * b / (a + b);
        // How far x lies below a / (a + b), taken from the smaller of the two so that it keeps its digits.
        var below = x <= complement ? a - (a + b) * x : (a + b) * complement - b;
        return below > 0
            ? Tails.OfLower(factor * Fraction(a, b, x, complement, below))
            : Tails.OfUpper(factor * Fraction(b, a, complement, x, -below));
    }

    private static double Fraction(double a, double b, double x, double complement, double below)
    {
        var (before, now) = ((Top: 0.0, Bottom: 1.0), (Top: 1.0, Bottom: (1 + below) / (1 + 1 / a)));
        var value = now.Top / now.Bottom;
        for (var n = 1; n <= MostSteps; n++)
        {
            var step = n * (b - n) * x;
            var share = a / (a + 2 * n - 1);
            var alpha = (1 + (n - 1) / a) * (1 + (n - 1 + b) / a) * share * share * step * x;
            var beta = n + step / (a + 2 * n - 1) + (1 + n / a) / (1 + (1 + 2 * n) / a) * (1 + below + n * (1 + complement));
            (before, now) = (now, (alpha * before.Top + beta * now.Top, alpha * before.Bottom + beta * now.Bottom));
            var next = now.Top / now.Bottom;
            if (Math.Abs(next - value) <= 1e-16 * next) return next;
            value = next;
            (before, now) = ((before.Top / now.Bottom, before.Bottom / now.Bottom), (value, 1));
        }

        throw new ConvergenceException(FormattableString.Invariant($"The incomplete beta function with a = {a}, b = {b} at {x} did not settle in {MostSteps} steps."));
    }
}
