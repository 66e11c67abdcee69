using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Functions;

namespace Reckon.Statistics.Distributions;

/// <summary>Fisher's F distribution.</summary>
public sealed record FDistribution : IDistribution
{
    /// <summary>Makes an F distribution.</summary>
    /// <param name="numerator">Degrees of freedom of the numerator, above 0, finite.</param>
    /// <param name="denominator">Degrees of freedom of the denominator, above 0; +∞ gives χ² over its degrees of freedom.</param>
    /// <exception cref="ArgumentException">A parameter is outside its range.</exception>
    public FDistribution(double numerator, double denominator)
    {
        Require.Positive(numerator, nameof(numerator));
        if (!(denominator > 0)) throw new ArgumentException(FormattableString.Invariant($"denominator is {denominator}; it must be above zero."), nameof(denominator));
        (Numerator, Denominator) = (numerator, denominator);
    }

    /// <summary>Degrees of freedom of the numerator.</summary>
    public double Numerator { get; }

    /// <summary>Degrees of freedom of the denominator.</summary>
    public double Denominator { get; }

    /// <summary>ν₂ / (ν₂ − 2); infinite for two or fewer in the denominator.</summary>
    public double Mean => double.IsInfinity(Denominator) ? 1 : Denominator > 2 ? Denominator / (Denominator - 2) : double.PositiveInfinity;

    /// <summary>Variance; infinite for four or fewer in the denominator.</summary>
    public double Variance => double.IsInfinity(Denominator) ? 2 / Numerator : Denominator > 4
        ? 2 * Mean * Mean * (Numerator + Denominator - 2) / (Numerator * (Denominator - 4))
        : double.PositiveInfinity;

    /// <inheritdoc/>
    public double Density(double x)
    {
        if (x < 0 || double.IsPositiveInfinity(x)) return 0;
        if (x == 0) return Numerator < 2 ? double.PositiveInfinity : Numerator > 2 ? 0 : 1;
        if (double.IsInfinity(Denominator)) return Numerator * new ChiSquaredDistribution(Numerator).Density(Numerator * x);
        var (a, b, share, complement) = Point(x);
        return Deviance.Binomial(a, b, share, complement) * a * b / ((a + b) * x);
    }

    /// <inheritdoc/>
    public double Cumulative(double x) => TailsAt(x).Lower;

    /// <inheritdoc/>
    public double Survival(double x) => TailsAt(x).Upper;

    /// <inheritdoc/>
    public double Quantile(double probability)
    {
        QuantileSearch.Check(probability);
        if (probability == 0) return 0;
        return probability == 1 ? double.PositiveInfinity : QuantileSearch.OnPositive(x => QuantileSearch.Distance(TailsAt(x), probability), 1);
    }

    /// <inheritdoc/>
    public IDistribution ForManyQuantiles() => new TabulatedDistribution(this);

    private Tails TailsAt(double x)
    {
        if (double.IsNaN(x)) return Tails.Unknown;
        if (x <= 0) return new Tails(0, 1);
        if (double.IsPositiveInfinity(x)) return new Tails(1, 0);
        if (double.IsInfinity(Denominator)) return IncompleteGamma.Of(Numerator / 2, Numerator * x / 2);
        var (a, b, share, complement) = Point(x);
        return IncompleteBeta.Of(a, b, share, complement);
    }

    private (double A, double B, double Share, double Complement) Point(double x)
    {
        var ratio = Numerator / Denominator * x;
        return (Numerator / 2, Denominator / 2, ratio / (1 + ratio), 1 / (1 + ratio));
    }
}
