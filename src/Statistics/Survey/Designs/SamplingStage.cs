using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Survey.Designs;

/// <summary>
/// A stage of sampling worked out: which cluster each row is in, which stratum each cluster, and how far each adds to the variance.
/// </summary>
internal sealed class SamplingStage
{
    private SamplingStage(int number, Grouping clusters, Grouping strata)
    {
        (Number, Clusters, Strata) = (number, clusters, strata);
        FirstRows = clusters.FirstRows();
        StratumOfCluster = Array.ConvertAll(FirstRows, row => strata.Codes[row]);
        SampleSizes = CountClusters(StratumOfCluster, strata.Count);
    }

    /// <summary>From 1.</summary>
    public int Number { get; }

    /// <summary>The clusters of this stage, those of different clusters of the stage before kept apart.</summary>
    public Grouping Clusters { get; }

    /// <summary>The strata of this stage, those within different clusters of the stage before kept apart.</summary>
    public Grouping Strata { get; }

    /// <summary>The first row of each cluster.</summary>
    public int[] FirstRows { get; }

    public int[] StratumOfCluster { get; }

    /// <summary>How many clusters were drawn in each stratum.</summary>
    public int[] SampleSizes { get; }

    /// <summary>
    /// For each cluster the share of its stratum that was drawn, or the probability of its being drawn; 0 with replacement.
    /// </summary>
    public required double[] Fractions { get; init; }

    /// <summary>For each stratum the cluster of the stage before that it lies in; 0 at the first stage.</summary>
    public required int[] ParentOfStratum { get; init; }

    /// <summary>For each stratum the product of the sampled fractions of the stages before, by which its variance counts.</summary>
    public required double[] Multipliers { get; init; }

    /// <summary>Whether one over the sampled fraction may stand for the weight.</summary>
    public required bool HasPopulation { get; init; }

    public static SamplingStage Create(SurveyStage stage, SamplingStage? before, (int Rows, bool IsNumberedWithinStrata) sample)
    {
        var number = (before?.Number ?? 0) + 1;
        var strata = Within(stage.Strata ?? Grouping.Whole(sample.Rows), before, sample.Rows);
        var clusters = Within(stage.Clusters ?? Grouping.Rowwise(sample.Rows), before, sample.Rows);
        if (sample.IsNumberedWithinStrata && before is null) clusters = clusters.Within(strata);
        RefuseStraddling(clusters, strata, number);
        var fractions = new StageFractions(number, clusters, strata).Of(stage);
        var firstOfStratum = strata.FirstRows();
        return new SamplingStage(number, clusters, strata)
        {
            Fractions = fractions ?? new double[clusters.Count],
            ParentOfStratum = Array.ConvertAll(firstOfStratum, row => before?.Clusters.Codes[row] ?? 0),
            Multipliers = Array.ConvertAll(firstOfStratum, row => before?.MultiplierBelow(row) ?? 1),
            HasPopulation = fractions is not null,
        };
    }

    /// <summary>How many clusters each stratum has.</summary>
    public static int[] CountClusters(int[] stratumOfCluster, int strata)
    {
        var counts = new int[strata];
        foreach (var stratum in stratumOfCluster) counts[stratum]++;
        return counts;
    }

    /// <summary>The share by which the next stage counts within the cluster of a row.</summary>
    private double MultiplierBelow(int row) => Multipliers[Strata.Codes[row]] * Fractions[Clusters.Codes[row]];

    /// <summary>The clusters of each stratum.</summary>
    public int[][] ClustersOfStrata()
    {
        var clusters = Array.ConvertAll(SampleSizes, size => new int[size]);
        var filled = new int[clusters.Length];
        for (var c = 0; c < StratumOfCluster.Length; c++)
        {
            var h = StratumOfCluster[c];
            clusters[h][filled[h]++] = c;
        }

        return clusters;
    }

    private static Grouping Within(Grouping groups, SamplingStage? before, int rows)
    {
        Require.SameCount(groups.Rows, "rows of clusters or strata", rows, "rows of the sample");
        return before is null ? groups : groups.Within(before.Clusters);
    }

    private static void RefuseStraddling(Grouping clusters, Grouping strata, int number)
    {
        var (first, clusterCodes, strataCodes) = (clusters.FirstRows(), clusters.Codes.ToArray(), strata.Codes.ToArray());
        for (var i = 0; i < clusterCodes.Length; i++)
        {
            var (seen, found) = (strataCodes[first[clusterCodes[i]]], strataCodes[i]);
            if (seen == found) continue;
            throw Refusal.Of(
                nameof(SurveyStage.Clusters),
                $"Cluster \"{clusters.Labels[clusters.Codes[i]]}\" of stage {number} is in "
                + $"stratum \"{strata.Labels[seen]}\" (row {first[clusters.Codes[i]]}) and in "
                + $"stratum \"{strata.Labels[found]}\" (row {i}). "
                + $"If clusters are numbered anew in each stratum, set {nameof(SurveyPlan.ClustersAreNumberedWithinStrata)}.");
        }
    }
}
