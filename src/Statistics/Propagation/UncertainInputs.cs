using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Correlation;
using Reckon.Statistics.Distributions;
using Reckon.Statistics.Sequences;

namespace Reckon.Statistics.Propagation;

/// <summary>The k inputs of a model as random variables: a distribution each, and how they are correlated.</summary>
public sealed class UncertainInputs
{
    private readonly IDistribution[] _quick;

    /// <summary>Makes the inputs ready for draws; tables for slow quantiles are made here.</summary>
    /// <param name="distributions">k distributions, in the order of the model's inputs.</param>
    /// <param name="copula">Ties them together; null (the default) for independent ones.</param>
    /// <exception cref="ArgumentException">There is no input, or the copula is for another number of them.</exception>
    public UncertainInputs(IReadOnlyList<IDistribution> distributions, GaussianCopula? copula = null)
    {
        Require.NotEmpty(distributions.Count, nameof(distributions));
        if (copula is not null) Require.SameCount(copula.Count, "inputs of " + nameof(copula), distributions.Count, nameof(distributions));
        (Distributions, Copula) = ([.. distributions], copula);
        _quick = [.. distributions.Select(d => d.ForManyQuantiles())];
    }

    /// <summary>The k distributions.</summary>
    public IReadOnlyList<IDistribution> Distributions { get; }

    /// <summary>How the inputs are correlated; null when they are independent.</summary>
    public GaussianCopula? Copula { get; }

    /// <summary>k, the number of inputs.</summary>
    public int Count => Distributions.Count;

    /// <summary>Turns n points of the unit cube into n draws, in place.</summary>
    /// <param name="points">k × n numbers strictly between 0 and 1: n for the first input, then n for the second.</param>
    /// <exception cref="ArgumentException">The numbers do not divide into k columns, or one is no probability.</exception>
    public void Transform(Span<double> points)
    {
        var length = points.Length / Count;
        Require.SameCount(length * Count, "inputs × points", points.Length, nameof(points));
        Copula?.Correlate(points);
        for (var i = 0; i < Count; i++)
        {
            var column = points.Slice(i * length, length);
            if (Copula?.IsCorrelated[i] == true) _quick[i].FillFromNormal(column, column);
            else _quick[i].Fill(column, column);
        }
    }

    /// <summary>Fills in a block of draws.</summary>
    internal void Draw(IPointSequence points, long block, Span<double> draws)
    {
        points.Fill(block, draws);
        Transform(draws);
    }
}
