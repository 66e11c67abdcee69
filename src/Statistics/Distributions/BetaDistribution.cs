using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Functions;

namespace Reckon.Statistics.Distributions;

/// <summary>The beta distribution on 0 … 1.</summary>
public sealed record BetaDistribution : IDistribution
{
    /// <summary>Makes a beta distribution.</summary>
    /// <param name="alpha">Above 0.</param>
    /// <param name="beta">Above 0.</param>
    /// <exception cref="ArgumentException">A parameter is outside its range.</exception>
    public BetaDistribution(double alpha, double beta)
    {
        Require.Positive(alpha, nameof(alpha));
        Require.Positive(beta, nameof(beta));
        (Alpha, Beta) = (alpha, beta);
    }

    /// <summary>First parameter: α − 1 is the power of x in the density.</summary>
    public double Alpha { get; }

    /// <summary>Second parameter: β − 1 is the power of 1 − x in the density.</summary>
    public double Beta { get; }

    /// <inheritdoc/>
    public double Mean => Alpha / (Alpha + Beta);

    /// <inheritdoc/>
    public double Variance => Alpha * Beta / ((Alpha + Beta) * (Alpha + Beta) * (Alpha + Beta + 1));

    /// <inheritdoc/>
    public double Density(double x) => DensityAt(x, 1 - x);

    /// <inheritdoc/>
    public double Cumulative(double x) => TailsAt(x).Lower;

    /// <inheritdoc/>
    public double Survival(double x) => TailsAt(x).Upper;

    /// <inheritdoc/>
    public double Quantile(double probability) => QuantileAndComplement(probability).Quantile;

    /// <inheritdoc/>
    public IDistribution ForManyQuantiles() => new TabulatedDistribution(this);

    /// <summary>The quantile and what it lacks to 1, found from whichever end is nearer, so that the distance to it keeps its digits.</summary>
    internal (double Quantile, double Complement) QuantileAndComplement(double probability)
    {
        QuantileSearch.Check(probability);
        if (probability is 0 or 1) return (probability, 1 - probability);
        if (QuantileSearch.Distance(TailsAt(0.5), probability) > 0)
        {
            var x = QuantileSearch.OnPositive(x => QuantileSearch.Distance(IncompleteBeta.Of(Alpha, Beta, x, 1 - x), probability), 0.5);
            return (x, 1 - x);
        }

        var y = QuantileSearch.OnPositive(y => -QuantileSearch.Distance(IncompleteBeta.Of(Alpha, Beta, 1 - y, y), probability), 0.5);
        return (1 - y, y);
    }

    /// <summary>The density at a point that is given with its complement, so that both keep their digits; 0 outside 0 … 1.</summary>
    internal double DensityAt(double x, double complement)
    {
        if (x < 0 || complement < 0) return 0;
        if (x == 0) return AtEnd(Alpha, Beta);
        if (complement == 0) return AtEnd(Beta, Alpha);
        return Deviance.Binomial(Alpha, Beta, x, complement) * Alpha * Beta / ((Alpha + Beta) * x * complement);
    }

    /// <summary>The probabilities below and above a point between 0 and 1 that is given with its complement, so that both keep their digits.</summary>
    internal Tails TailsAt(double x, double complement) => IncompleteBeta.Of(Alpha, Beta, x, complement);

    private Tails TailsAt(double x) => double.IsNaN(x) ? Tails.Unknown : IncompleteBeta.Of(Alpha, Beta, Math.Clamp(x, 0, 1), 1 - Math.Clamp(x, 0, 1));

    private static double AtEnd(double power, double other) => power < 1 ? double.PositiveInfinity : power > 1 ? 0 : other;
}
