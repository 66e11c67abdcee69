namespace Reckon.Assessments.Designs;

/// <summary>How replicate weights are made.</summary>
internal enum ReplicateMethod
{
    /// <summary>Each cluster left out once.</summary>
    Jackknife,

    /// <summary>Balanced half samples of two clusters in each stratum.</summary>
    Brr,

    /// <summary>Balanced half samples that keep a part of the other half.</summary>
    Fay,

    /// <summary>Clusters drawn with replacement (Rao, Wu and Yue).</summary>
    Bootstrap,
}
