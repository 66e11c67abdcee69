using System.Numerics;

namespace Reckon.Statistics.Distributions;

/// <summary>
/// A distribution of counts whose quantiles are read from a table of its cumulative probabilities, for many draws; the same values as one
/// by one.
/// </summary>
/// <remarks>Chen and Asau (1974): a guide gives the count from which the search for a probability starts.</remarks>
public sealed class TabulatedCounts : IDistribution
{
    private const int MostCounts = 1 << 20;
    private const int LeastGuides = 1024;

    // The table reaches as far as uniform numbers of 53 bits do.
    private const double Outermost = 1.1102230246251565e-16;

    private readonly IDistribution _whole;
    private readonly double _first;
    private readonly double[] _cumulative;
    private readonly int[] _guides;

    /// <summary>Tabulates a distribution on the whole numbers from 0 on.</summary>
    /// <remarks>When a million counts do not hold all but 1e-16 of the probability, everything goes to the distribution itself.</remarks>
    public TabulatedCounts(IDistribution whole)
    {
        _whole = whole;
        _first = whole.Quantile(Outermost);
        var count = whole.Quantile(1 - Outermost) - _first + 1;
        _cumulative = count > MostCounts ? [] : [.. Enumerable.Range(0, (int)count).Select(k => whole.Cumulative(_first + k))];
        // A power of two, so that no rounding moves a probability past its guide.
        _guides = new int[BitOperations.RoundUpToPowerOf2((uint)Math.Max(LeastGuides, _cumulative.Length))];
        for (int guide = 0, k = 0; guide < _guides.Length && _cumulative.Length > 0; guide++)
        {
            while (k < _cumulative.Length - 1 && _cumulative[k] < (double)guide / _guides.Length) k++;
            _guides[guide] = k;
        }
    }

    /// <inheritdoc/>
    public double Mean => _whole.Mean;

    /// <inheritdoc/>
    public double Variance => _whole.Variance;

    /// <inheritdoc/>
    public double Density(double x) => _whole.Density(x);

    /// <inheritdoc/>
    public double Cumulative(double x) => _whole.Cumulative(x);

    /// <inheritdoc/>
    public double Survival(double x) => _whole.Survival(x);

    /// <inheritdoc/>
    public double Quantile(double probability)
    {
        QuantileSearch.Check(probability);
        return Read(probability);
    }

    /// <inheritdoc/>
    public void Fill(ReadOnlySpan<double> probabilities, Span<double> values)
    {
        QuantileSearch.Check(probabilities, values);
        for (var i = 0; i < values.Length; i++) values[i] = Read(probabilities[i]);
    }

    private double Read(double probability)
    {
        if (_cumulative.Length == 0 || probability < Outermost || probability > _cumulative[^1]) return _whole.Quantile(probability);
        var k = _guides[Math.Min((int)(probability * _guides.Length), _guides.Length - 1)];
        while (_cumulative[k] < probability) k++;
        return _first + k;
    }
}
