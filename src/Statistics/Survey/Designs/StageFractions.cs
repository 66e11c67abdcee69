using System.Globalization;

namespace Reckon.Statistics.Survey.Designs;

/// <summary>Reads the sampled fractions of a stage's clusters and refuses those that cannot be.</summary>
/// <param name="number">The stage, from 1.</param>
/// <param name="clusters">Its clusters.</param>
/// <param name="strata">Its strata.</param>
internal sealed class StageFractions(int number, Grouping clusters, Grouping strata)
{
    private readonly int[] _stratumOfCluster = Array.ConvertAll(clusters.FirstRows(), row => strata.Codes[row]);

    /// <summary>The fraction of each cluster; null when the stage says nothing about its population.</summary>
    /// <exception cref="ArgumentException">
    /// More than one form is given, or a value is out of range, or differs within a stratum or cluster.
    /// </exception>
    public double[]? Of(SurveyStage given)
    {
        var forms = new[] { given.PopulationSizes, given.SamplingFractions, given.InclusionProbabilities };
        if (forms.Count(f => f is not null) > 1)
        {
            throw new ArgumentException(
                $"Stage {number} has more than one of population sizes, sampling fractions and inclusion probabilities.",
                nameof(given));
        }
        if (given.PopulationSizes is { } sizes) return FromSizes(PerStratum(sizes, nameof(given.PopulationSizes)));
        if (given.SamplingFractions is { } fractions)
        {
            return Spread(PerStratum(Probabilities(fractions, nameof(given.SamplingFractions)), nameof(given.SamplingFractions)));
        }
        return given.InclusionProbabilities is not { } inclusion ? null : PerCluster(
            Probabilities(inclusion, nameof(given.InclusionProbabilities)));
    }

    private double[] Spread(double[] perStratum) => Array.ConvertAll(_stratumOfCluster, h => perStratum[h]);

    private double[] FromSizes(double[] sizes)
    {
        var drawn = SamplingStage.CountClusters(_stratumOfCluster, strata.Count);
        for (var h = 0; h < sizes.Length; h++)
        {
            if (sizes[h] >= drawn[h]) continue;
            throw Refusal.Of(
                nameof(SurveyStage.PopulationSizes),
                string.Create(CultureInfo.InvariantCulture, $"Stratum \"{strata.Labels[h]}\" of stage {number} has {drawn[h]} clusters "
                    + $"in the sample and {sizes[h]} in the population."));
        }

        return Array.ConvertAll(_stratumOfCluster, h => drawn[h] / sizes[h]);
    }

    private IReadOnlyList<double> Probabilities(IReadOnlyList<double> values, string name)
    {
        RequireRows(values, name);
        for (var i = 0; i < values.Count; i++)
        {
            if (!(values[i] > 0 && values[i] <= 1)) throw Odd(values, i, name, "it must be above 0 and at most 1");
        }

        return values;
    }

    private double[] PerStratum(IReadOnlyList<double> values, string name)
    {
        RequireRows(values, name);
        return Same(values, strata, name);
    }

    private double[] PerCluster(IReadOnlyList<double> values) => Same(values, clusters, nameof(SurveyStage.InclusionProbabilities));

    private double[] Same(IReadOnlyList<double> values, Grouping groups, string name)
    {
        var perGroup = Array.ConvertAll(groups.FirstRows(), row => values[row]);
        for (var i = 0; i < values.Count; i++)
        {
            var group = groups.Codes[i];
            if (!(values[i] > 0)) throw Odd(values, i, name, "it must be above 0");
            if (!values[i].Equals(perGroup[group]))
            {
                throw Odd(
                    values,
                    i,
                    name,
                    string.Create(CultureInfo.InvariantCulture, $"another row of \"{groups.Labels[group]}\" has {perGroup[group]}"));
            }
        }

        return perGroup;
    }

    private void RequireRows(IReadOnlyList<double> values, string name)
    {
        if (values.Count != clusters.Rows)
        {
            throw new ArgumentException($"{name} of stage {number} has {values.Count} values for {clusters.Rows} rows.", name);
        }
    }

    private ArgumentException Odd(IReadOnlyList<double> values, int row, string name, string reason) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{name}[{row}] of stage {number} is {values[row]}; {reason}."), name);
}
