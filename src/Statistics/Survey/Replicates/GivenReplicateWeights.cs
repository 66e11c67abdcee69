using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Survey.Replicates;

/// <summary>Replicate weights as a data producer delivers them.</summary>
/// <param name="weights">n × R weights.</param>
internal sealed class GivenReplicateWeights(Matrix weights) : IReplicateWeights
{
    public int Rows => weights.Rows;

    public int Count => weights.Columns;

    public double[] Of(int replicate) => weights.Column(replicate);
}
