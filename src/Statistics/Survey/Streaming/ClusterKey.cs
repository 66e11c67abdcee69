namespace Reckon.Statistics.Survey.Streaming;

/// <summary>A first-stage cluster by its number within its stratum.</summary>
/// <param name="Stratum">Number of the stratum.</param>
/// <param name="Cluster">Number of the cluster within it.</param>
internal readonly record struct ClusterKey(int Stratum, long Cluster) : IComparable<ClusterKey>
{
    /// <summary>Strata first, then clusters.</summary>
    public int CompareTo(ClusterKey other) => Stratum != other.Stratum ? Stratum.CompareTo(other.Stratum) : Cluster.CompareTo(other.Cluster);

    // A row is looked up once, so that this is much of its cost: one multiplication spreads numbers that follow each other.
    /// <inheritdoc/>
    public override int GetHashCode() => (int)((((ulong)Cluster ^ ((ulong)(uint)Stratum << 40)) * 0x9E3779B97F4A7C15) >> 33);
}
