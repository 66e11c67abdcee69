using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Roots;

namespace Reckon.Statistics.Distributions;

/// <summary>A continuous distribution of which only the part between two bounds is possible.</summary>
/// <remarks>Probabilities are taken from the nearer tail, so that bounds far out in a tail keep their digits.</remarks>
public sealed class TruncatedDistribution : IDistribution
{
    // Closer to the end than this the complement of a probability has lost digits that the tail still has.
    private const double FarTail = 0.01;

    private readonly IDistribution _whole;
    private readonly double _below;
    private readonly double _above;
    private readonly double _mass;
    private readonly bool _isInUpperTail;

    /// <summary>Cuts a distribution at two bounds.</summary>
    /// <param name="whole">A continuous distribution; of a discrete one the lower bound itself would be left out.</param>
    /// <param name="low">Lower bound; −∞ for none.</param>
    /// <param name="high">Upper bound, above the lower one; +∞ for none.</param>
    /// <exception cref="ArgumentException">
    /// A bound is NaN, they are not in order, or the distribution has no probability between them.
    /// </exception>
    public TruncatedDistribution(IDistribution whole, double low, double high)
    {
        Require.That(low < high, nameof(high), $"high is {high}; it must be above low, {low}.");
        (_whole, Low, High) = (whole, low, high);
        (_below, _above) = (whole.Cumulative(low), whole.Survival(high));
        _isInUpperTail = _below > 0.5;
        var isInLowerTail = whole.Cumulative(high) <= 0.5;
        _mass = _isInUpperTail ? whole.Survival(low) - _above : isInLowerTail ? whole.Cumulative(high) - _below : 1 - _below - _above;
        Require.That(_mass > 0, nameof(low), $"Between low, {low}, and high, {high}, the distribution has no probability.");
        (Mean, Variance) = QuantileMoments.Of(QuantileAt);
    }

    /// <summary>Lower bound.</summary>
    public double Low { get; }

    /// <summary>Upper bound.</summary>
    public double High { get; }

    /// <summary>Mean, by numerical integration to about 10 digits, fewer where a tail falls as slowly as that of t with three degrees of
    /// freedom or less; NaN or infinite values are not recognised as such.</summary>
    public double Mean { get; }

    /// <summary>Variance, by numerical integration likewise: of t with three degrees of freedom to 8 digits, with two and a half to
    /// 5.</summary>
    public double Variance { get; }

    /// <inheritdoc/>
    public double Density(double x) => x < Low || x > High ? 0 : _whole.Density(x) / _mass;

    /// <inheritdoc/>
    public double Cumulative(double x)
    {
        if (x <= Low) return 0;
        if (x >= High) return 1;
        return Math.Clamp((_isInUpperTail ? _whole.Survival(Low) - _whole.Survival(x) : _whole.Cumulative(x) - _below) / _mass, 0, 1);
    }

    /// <inheritdoc/>
    public double Survival(double x)
    {
        if (x <= Low) return 1;
        if (x >= High) return 0;
        var isBelowMedian = _whole.Cumulative(x) < 0.5;
        return Math.Clamp((isBelowMedian ? _below + _mass - _whole.Cumulative(x) : _whole.Survival(x) - _above) / _mass, 0, 1);
    }

    /// <inheritdoc/>
    public double Quantile(double probability)
    {
        QuantileSearch.Check(probability);
        if (probability == 0) return Math.Max(Low, _whole.Quantile(0));
        return probability == 1 ? Math.Min(High, _whole.Quantile(1)) : QuantileAt(probability, 1 - probability);
    }

    /// <inheritdoc/>
    public IDistribution ForManyQuantiles() => new TabulatedDistribution(this);

    private double QuantileAt(double lower, double upper)
    {
        var probability = _below + lower * _mass;
        var isLower = !_isInUpperTail && probability <= 0.5;
        return Math.Clamp(isLower ? _whole.Quantile(probability) : OfUpperTail(_above + upper * _mass), Low, High);
    }

    private double OfUpperTail(double tail)
    {
        if (tail < FarTail) return Search(tail);
        var x = _whole.Quantile(1 - tail);
        var step = (_whole.Survival(x) - tail) / _whole.Density(x);
        return double.IsFinite(step) ? x + step : x;
    }

    private double Search(double tail)
    {
        if (_whole.Survival(High) >= tail) return High;
        double Distance(double x) => Math.Max(-1e5, Math.Log(_whole.Survival(x) / tail));
        var low = Math.Max(Low, _whole.Quantile(1 - 2 * FarTail));
        var stride = Math.Max(Math.Abs(low), low - _whole.Quantile(0.5)) / 8;
        var high = Math.Min(High, low + stride);
        while (high < High && Distance(high) > 0) (high, stride) = (Math.Min(High, high + stride), 2 * stride);
        return RootFinder.Find(Distance, low, high) ?? (Distance(low) <= 0 ? low : high);
    }
}
