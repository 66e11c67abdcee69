using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Distributions;

/// <summary>The PERT distribution: a beta distribution between two bounds whose mean is (low + λ mode + high) / (λ + 2).</summary>
/// <remarks>
/// Malcolm, Roseboom, Clark and Fazar (1959), Operations Research 7; Vose (2008), "Risk Analysis", for other λ. Checked against scipy's
/// beta.
/// </remarks>
public sealed record PertDistribution : IDistribution
{
    private readonly BetaDistribution _beta;

    /// <summary>Makes a PERT distribution.</summary>
    /// <param name="low">Lower bound, finite.</param>
    /// <param name="mode">Most likely value, from the lower to the upper bound.</param>
    /// <param name="high">Upper bound, finite, above the lower one.</param>
    /// <param name="lambda">Weight of the mode, above 0; 4 by default, as in the classic PERT. Larger means more certain.</param>
    /// <exception cref="ArgumentException">The bounds are not in order, the mode lies outside them, or λ is not above zero.</exception>
    public PertDistribution(double low, double mode, double high, double lambda = 4)
    {
        Require.Ordered(low, nameof(low), high, nameof(high));
        Require.That(mode >= low && mode <= high, nameof(mode), $"mode is {mode}; it must lie between low, {low}, and high, {high}.");
        Require.Positive(lambda, nameof(lambda));
        (Low, Mode, High, Lambda) = (low, mode, high, lambda);
        _beta = new BetaDistribution(1 + lambda * (mode - low) / (high - low), 1 + lambda * (high - mode) / (high - low));
    }

    /// <summary>Lower bound.</summary>
    public double Low { get; }

    /// <summary>Most likely value.</summary>
    public double Mode { get; }

    /// <summary>Upper bound.</summary>
    public double High { get; }

    /// <summary>Weight of the mode.</summary>
    public double Lambda { get; }

    /// <inheritdoc/>
    public double Mean => (Low + Lambda * Mode + High) / (Lambda + 2);

    /// <inheritdoc/>
    public double Variance => Width * Width * _beta.Variance;

    private double Width => High - Low;

    /// <inheritdoc/>
    public double Density(double x) => _beta.DensityAt((x - Low) / Width, (High - x) / Width) / Width;

    /// <inheritdoc/>
    public double Cumulative(double x) => x <= Low ? 0 : x >= High ? 1 : _beta.TailsAt((x - Low) / Width, (High - x) / Width).Lower;

    /// <inheritdoc/>
    public double Survival(double x) => x <= Low ? 1 : x >= High ? 0 : _beta.TailsAt((x - Low) / Width, (High - x) / Width).Upper;

    /// <inheritdoc/>
    public double Quantile(double probability) => Math.Min(Low + Width * _beta.Quantile(probability), High);

    /// <inheritdoc/>
    public IDistribution ForManyQuantiles() => new TabulatedDistribution(this);
}
