namespace Reckon.Statistics.Survey.Replicates;

/// <summary>The weights of n rows in each of R replicates.</summary>
internal interface IReplicateWeights
{
    int Rows { get; }

    int Count { get; }

    /// <summary>The n weights in a replicate.</summary>
    double[] Of(int replicate);
}
