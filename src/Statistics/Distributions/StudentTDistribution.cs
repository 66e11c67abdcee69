using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Functions;
using Reckon.Statistics.Roots;

namespace Reckon.Statistics.Distributions;

/// <summary>Student's t distribution.</summary>
public sealed record StudentTDistribution : IDistribution
{
    // From here on the first term of Fisher's expansion is exact to the last digit.
    private const double Large = 1e10;

    // Its square is still in range, and beyond it the tail is a power to the last digit.
    private const double Far = 1e150;

    /// <summary>Makes a t distribution.</summary>
    /// <param name="degreesOfFreedom">Above 0, whole or not; +∞ gives the normal distribution.</param>
    /// <exception cref="ArgumentException">The degrees of freedom are NaN or not above 0.</exception>
    public StudentTDistribution(double degreesOfFreedom)
    {
        if (!(degreesOfFreedom > 0)) throw new ArgumentException(FormattableString.Invariant($"degreesOfFreedom is {degreesOfFreedom}; it must be above zero."), nameof(degreesOfFreedom));
        DegreesOfFreedom = degreesOfFreedom;
    }

    /// <summary>Degrees of freedom.</summary>
    public double DegreesOfFreedom { get; }

    /// <summary>0; NaN for one degree of freedom or fewer.</summary>
    public double Mean => DegreesOfFreedom > 1 ? 0 : double.NaN;

    /// <summary>ν / (ν − 2); infinite for two degrees of freedom or fewer, NaN for one or fewer.</summary>
    public double Variance => DegreesOfFreedom switch
    {
        double.PositiveInfinity => 1,
        > 2 => DegreesOfFreedom / (DegreesOfFreedom - 2),
        > 1 => double.PositiveInfinity,
        _ => double.NaN,
    };

    /// <inheritdoc/>
    public double Density(double x)
    {
        if (DegreesOfFreedom > Large) return NormalDistribution.StandardDensity(x);
        // Nearer to zero the density is flat to the last digit, and the formula would divide by zero.
        var size = Math.Max(Math.Abs(x), 1e-100);
        if (size > Far) return Density(Far) * Math.Pow(Far / size, DegreesOfFreedom + 1);
        var (a, b, square) = (DegreesOfFreedom / 2, 0.5, size * size);
        return Deviance.Binomial(a, b, DegreesOfFreedom / (DegreesOfFreedom + square), square / (DegreesOfFreedom + square)) * a * b / (a + b) / size;
    }

    /// <inheritdoc/>
    public double Cumulative(double x) => Survival(-x);

    /// <inheritdoc/>
    public double Survival(double x)
    {
        if (x == 0) return 0.5;
        var tail = TwoSidedTail(x, DegreesOfFreedom) / 2;
        return x > 0 ? tail : 1 - tail;
    }

    /// <inheritdoc/>
    public double Quantile(double probability)
    {
        QuantileSearch.Check(probability);
        if (probability == 0.5) return 0;
        return probability < 0.5 ? -UpperQuantile(probability, DegreesOfFreedom) : UpperQuantile(1 - probability, DegreesOfFreedom);
    }

    /// <inheritdoc/>
    public IDistribution ForManyQuantiles() => new TabulatedDistribution(this);

    /// <summary>The probability of a value at least as far from zero as t.</summary>
    public static double TwoSidedTail(double t, double degreesOfFreedom)
    {
        if (double.IsNaN(t)) return double.NaN;
        t = Math.Abs(t);
        if (degreesOfFreedom > Large) return 2 * NormalDistribution.StandardCumulative(-t) + Correction(t, degreesOfFreedom);
        if (double.IsInfinity(t)) return 0;
        if (t > Far) return TwoSidedTail(Far, degreesOfFreedom) * Math.Pow(Far / t, degreesOfFreedom);
        var square = t * t;
        return IncompleteBeta.Of(degreesOfFreedom / 2, 0.5, degreesOfFreedom / (degreesOfFreedom + square), square / (degreesOfFreedom + square)).Lower;
    }

    /// <summary>The t that a value exceeds, on either side of zero, with probability 1 − level.</summary>
    /// <exception cref="ArgumentException">The level does not lie between 0 and 1.</exception>
    public static double TwoSidedQuantile(double level, double degreesOfFreedom)
    {
        Require.Probability(level, nameof(level));
        return UpperQuantile((1 - level) / 2, degreesOfFreedom);
    }

    // Beyond 40 the density is zero in doubles.
    private static double Correction(double t, double degreesOfFreedom) =>
        t > 40 || double.IsInfinity(degreesOfFreedom) ? 0 : NormalDistribution.StandardDensity(t) * (t * t * t + t) / (2 * degreesOfFreedom);

    private static double UpperQuantile(double tail, double degreesOfFreedom)
    {
        var normal = -NormalDistribution.StandardQuantile(tail);
        if (double.IsInfinity(degreesOfFreedom) || double.IsInfinity(normal)) return normal;
        double Distance(double t) => Math.Max(-1e5, Math.Log(TwoSidedTail(t, degreesOfFreedom) / (2 * tail)));
        var high = 2 * normal + 1e-3;
        while (double.IsFinite(high) && Distance(high) > 0) high *= 8;
        if (double.IsInfinity(high)) return high;
        return RootFinder.Find(Distance, 0, high)
            ?? throw new ConvergenceException(FormattableString.Invariant($"The quantile of t with {degreesOfFreedom} degrees of freedom at {tail} was not found."));
    }
}
