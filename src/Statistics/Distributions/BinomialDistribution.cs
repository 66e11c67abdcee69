using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Functions;

namespace Reckon.Statistics.Distributions;

/// <summary>The binomial distribution: how many of n independent trials succeed.</summary>
public sealed record BinomialDistribution : IDistribution
{
    /// <summary>Makes a binomial distribution.</summary>
    /// <param name="trials">n, not negative.</param>
    /// <param name="probability">Of success in a trial; from 0 to 1.</param>
    /// <exception cref="ArgumentException">A parameter is outside its range.</exception>
    public BinomialDistribution(int trials, double probability)
    {
        Require.That(trials >= 0, nameof(trials), $"trials is {trials}; it must not be negative.");
        QuantileSearch.Check(probability);
        (Trials, Probability) = (trials, probability);
    }

    /// <summary>Number of trials.</summary>
    public int Trials { get; }

    /// <summary>Probability of success in a trial.</summary>
    public double Probability { get; }

    /// <inheritdoc/>
    public double Mean => Trials * Probability;

    /// <inheritdoc/>
    public double Variance => Trials * Probability * (1 - Probability);

    /// <summary>Probability of exactly this many successes; 0 for what is no whole number.</summary>
    public double Density(double x)
    {
        if (x < 0 || x > Trials || x != Math.Floor(x)) return 0;
        if (Probability is 0 or 1) return x == Mean ? 1 : 0;
        if (x == 0) return Math.Exp(Trials * NearOne.LogarithmOfOnePlus(-Probability));
        return x == Trials ? Math.Pow(Probability, Trials) : Deviance.Binomial(x, Trials - x, Probability, 1 - Probability);
    }

    /// <inheritdoc/>
    public double Cumulative(double x) => TailsAt(Math.Floor(x)).Lower;

    /// <inheritdoc/>
    public double Survival(double x) => TailsAt(Math.Floor(x)).Upper;

    /// <inheritdoc/>
    public double Quantile(double probability)
    {
        QuantileSearch.Check(probability);
        if (probability == 0) return Probability == 1 ? Trials : 0;
        if (probability == 1) return Probability == 0 ? 0 : Trials;
        return CountQuantile.Find(this, probability, Trials);
    }

    /// <inheritdoc/>
    public IDistribution ForManyQuantiles() => new TabulatedCounts(this);

    private Tails TailsAt(double count)
    {
        if (double.IsNaN(count)) return Tails.Unknown;
        if (count < 0) return new Tails(0, 1);
        return count >= Trials ? new Tails(1, 0) : IncompleteBeta.Of(Trials - count, count + 1, 1 - Probability, Probability);
    }
}
