using System.Numerics.Tensors;
using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Distributions;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Correlation;

/// <summary>Ties k inputs together by correlations of normal draws that have their ranks; each input keeps its own distribution.</summary>
/// <remarks>
/// Iman and Conover (1982) and Nelsen (2006), chapter 2. The correlations are those of the normal draws; <see cref="NormalCorrelation"/>
/// turns rank or product-moment correlations of the inputs into them. A Gaussian copula has no tail dependence: inputs that fail
/// together only in extreme cases need another model.
/// </remarks>
public sealed class GaussianCopula
{
    private readonly Matrix _factor;

    /// <summary>Makes the copula of a correlation matrix.</summary>
    /// <param name="correlation">
    /// k × k, symmetric, ones on the diagonal, positive semi-definite; correlations of −1 and 1 are allowed.
    /// </param>
    /// <exception cref="ArgumentException">
    /// It is no correlation matrix; the message names the entry, or the smallest eigenvalue.
    /// </exception>
    public GaussianCopula(Matrix correlation)
    {
        CorrelationMatrix.Check(correlation, nameof(correlation));
        _factor = CorrelationMatrix.Factor(correlation, nameof(correlation));
        Correlation = correlation;
        var inputs = Enumerable.Range(0, correlation.Rows).ToList();
        IsCorrelated = [.. inputs.Select(i => inputs.Any(j => j != i && correlation[i, j] != 0))];
    }

    /// <summary>The correlations of the normal draws, k × k.</summary>
    public Matrix Correlation { get; }

    /// <summary>k, the number of inputs.</summary>
    public int Count => Correlation.Rows;

    /// <summary>For each input, whether it is correlated with any other.</summary>
    public IReadOnlyList<bool> IsCorrelated { get; }

    /// <summary>The inputs, by number, in groups that are not correlated with each other.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Groups()
    {
        var group = Enumerable.Range(0, Count).ToArray();
        for (var i = 0; i < Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var (from, to) = (group[i], group[j]);
                if (Correlation[i, j] != 0) group = Array.ConvertAll(group, g => g == from ? to : g);
            }
        }

        return [.. Enumerable.Range(0, Count).GroupBy(i => group[i]).Select(g => (IReadOnlyList<int>)[.. g])];
    }

    /// <summary>
    /// Turns n points of independent uniform coordinates into the normal draws of the correlated inputs; coordinates of inputs that are
    /// not correlated stay as they are.
    /// </summary>
    /// <param name="points">k × n numbers strictly between 0 and 1: all first coordinates, then all second ones.</param>
    /// <exception cref="ArgumentException">The numbers do not divide into k columns, or one is no probability.</exception>
    public void Correlate(Span<double> points)
    {
        var length = points.Length / Count;
        Require.SameCount(length * Count, "columns times points", points.Length, nameof(points));
        for (var i = 0; i < Count; i++)
        {
            var column = points.Slice(i * length, length);
            if (IsCorrelated[i]) NormalDistribution.Standard.Fill(column, column);
        }

        // From the last row on, for each needs only the independent draws of those before it.
        for (var i = Count - 1; i >= 0; i--)
        {
            if (IsCorrelated[i]) Mix(points, i, length);
        }
    }

    private void Mix(Span<double> points, int row, int length)
    {
        var column = points.Slice(row * length, length);
        TensorPrimitives.Multiply(column, _factor[row, row], column);
        for (var j = 0; j < row; j++)
        {
            if (_factor[row, j] != 0) TensorPrimitives.MultiplyAdd(points.Slice(j * length, length), _factor[row, j], column, column);
        }
    }
}
