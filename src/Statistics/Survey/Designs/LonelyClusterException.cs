namespace Reckon.Statistics.Survey.Designs;

/// <summary>A stratum has one cluster only, and the design says that this is an error.</summary>
/// <param name="stratum">What the stratum is called.</param>
/// <param name="stage">Stage of the sample, from 1.</param>
public sealed class LonelyClusterException(string stratum, int stage)
    : ArgumentException(
        $"Stratum \"{stratum}\" has only one cluster at stage {stage}, so its variance cannot be estimated. "
        + $"Join it with a similar stratum, or choose a {nameof(LonelyClusterPolicy)}.")
{
    /// <summary>What the stratum is called.</summary>
    public string Stratum { get; } = stratum;

    /// <summary>Stage of the sample, from 1.</summary>
    public int Stage { get; } = stage;
}
