using Reckon.Statistics.Correlation;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Propagation;

/// <summary>The draws of a model's outputs.</summary>
public sealed class MonteCarloResult
{
    internal MonteCarloResult(IReadOnlyList<double[]> outputs) => Outputs = [.. outputs.Select(o => new OutputDraws(o))];

    /// <summary>The outputs, in the order of the model.</summary>
    public IReadOnlyList<OutputDraws> Outputs { get; }

    /// <summary>How many draws were taken.</summary>
    public int Draws => Outputs[0].Values.Length;

    /// <summary>The product-moment correlations between the m outputs, m × m; NaN for one that does not vary.</summary>
    public Matrix Correlation() => Matrix.Create(Outputs.Count, Outputs.Count, (i, j) =>
        i == j ? 1 : SampleCorrelation.Pearson(Outputs[Math.Min(i, j)].Values, Outputs[Math.Max(i, j)].Values));
}
