using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Functions;

namespace Reckon.Statistics.Distributions;

/// <summary>
/// The negative binomial distribution: counts that vary more than Poisson counts, because their mean varies like a gamma.
/// </summary>
/// <remarks>The parameters of R's <c>dnbinom</c>: failures before the r-th success, r whole or not.</remarks>
public sealed record NegativeBinomialDistribution : IDistribution
{
    // What the probability lacks to 1: of a size far above the mean the probability itself does not hold its digits.
    private readonly double _failure;

    /// <summary>Makes a negative binomial distribution.</summary>
    /// <param name="size">r, above 0; the smaller, the more the counts vary.</param>
    /// <param name="probability">Of success, above 0 and below 1.</param>
    /// <exception cref="ArgumentException">A parameter is outside its range.</exception>
    public NegativeBinomialDistribution(double size, double probability)
    {
        Require.Positive(size, nameof(size));
        Require.Probability(probability, nameof(probability));
        (Size, Probability, _failure) = (size, probability, 1 - probability);
    }

    private NegativeBinomialDistribution(double size, double probability, double failure) =>
        (Size, Probability, _failure) = (size, probability, failure);

    /// <summary>r.</summary>
    public double Size { get; }

    /// <summary>Probability of success.</summary>
    public double Probability { get; }

    /// <inheritdoc/>
    public double Mean => Size * _failure / Probability;

    /// <summary>m + m² / r for the mean m.</summary>
    public double Variance => Mean / Probability;

    /// <summary>The distribution of a mean and a size r: the variance is m + m² / r.</summary>
    /// <param name="mean">Above 0.</param>
    /// <param name="size">Above 0.</param>
    /// <exception cref="ArgumentException">A parameter is outside its range.</exception>
    public static NegativeBinomialDistribution FromMean(double mean, double size)
    {
        Require.Positive(mean, nameof(mean));
        Require.Positive(size, nameof(size));
        return new NegativeBinomialDistribution(size, size / (size + mean), mean / (size + mean));
    }

    /// <summary>Probability of exactly this count; 0 for what is no whole number.</summary>
    public double Density(double x)
    {
        if (x < 0 || x != Math.Floor(x) || double.IsInfinity(x)) return 0;
        if (x == 0) return Math.Exp(Size * (Probability < 0.5 ? Math.Log(Probability) : NearOne.LogarithmOfOnePlus(-_failure)));
        return Size / (Size + x) * Deviance.Binomial(Size, x, Probability, _failure);
    }

    /// <inheritdoc/>
    public double Cumulative(double x) => TailsAt(Math.Floor(x)).Lower;

    /// <inheritdoc/>
    public double Survival(double x) => TailsAt(Math.Floor(x)).Upper;

    /// <inheritdoc/>
    public double Quantile(double probability)
    {
        QuantileSearch.Check(probability);
        if (probability == 0) return 0;
        if (probability == 1) return double.PositiveInfinity;
        return CountQuantile.Find(this, probability);
    }

    /// <inheritdoc/>
    public IDistribution ForManyQuantiles() => new TabulatedCounts(this);

    private Tails TailsAt(double count)
    {
        if (double.IsNaN(count)) return Tails.Unknown;
        if (count < 0) return new Tails(0, 1);
        return double.IsPositiveInfinity(count) ? new Tails(1, 0) : IncompleteBeta.Of(Size, count + 1, Probability, _failure);
    }
}
