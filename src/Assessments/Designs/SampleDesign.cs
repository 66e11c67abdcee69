using Reckon.Assessments.Datasets;
using Reckon.Assessments.Texts;
using Reckon.Diagnostics;
using Reckon.Statistics.Survey.Designs;

namespace Reckon.Assessments.Designs;

/// <summary>How the records of a dataset were drawn and weighted, as declared below <c>designs:</c>. Its columns are read; quantities have no values yet.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Data">The records.</param>
/// <param name="First">The first stage: clusters, or records where there are none.</param>
/// <param name="Span">Where it is declared.</param>
internal sealed record SampleDesign(string Name, Dataset Data, DrawnStage First, SourceSpan Span)
{
    /// <summary>What is declared of it, as written.</summary>
    public string Declared { get; init; } = "";

    /// <summary>The stage within the clusters of the first one, or null.</summary>
    public DrawnStage? Second { get; init; }

    /// <summary>Whether clusters are numbered anew in each stratum.</summary>
    public bool IsNested { get; init; }

    /// <summary>How many units of the population each record stands for; null where the sizes of the population say so, or nothing.</summary>
    public double[]? Weights { get; init; }

    /// <summary>The table with the number of clusters that the population has in each stratum, or null.</summary>
    public LocatedText? Population { get; init; }

    /// <summary>What to do with a stratum of one cluster.</summary>
    public LonelyClusterPolicy Lonely { get; init; }

    /// <summary>The known totals that the weights are brought to, or null.</summary>
    public DesignCalibration? Calibration { get; init; }

    /// <summary>How replicates are made for the variance, or null for linearisation.</summary>
    public DesignReplicates? Replicates { get; init; }

    /// <summary>Whether the weights add up to the population, so that totals can be estimated.</summary>
    public bool HasWeights => Weights is not null || First.Sizes is not null || Population is not null || Calibration is not null;

    /// <summary>Records as they are, without strata, clusters or weights: as if drawn with replacement.</summary>
    public static SampleDesign Plain(Dataset data, SourceSpan span) => new(data.Name, data, new DrawnStage(null, null, null), span);
}
