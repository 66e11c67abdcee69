using Reckon.Statistics.Matrices;
using Reckon.Statistics.Survey.Designs;
using Reckon.Statistics.Survey.Estimators;

namespace Reckon.Statistics.Survey.Streaming;

/// <summary>A sample of which the weighted totals of its first-stage clusters are left: a row for each cluster.</summary>
public sealed class AccumulatedSample
{
    private readonly int[] _strata;
    private readonly double[][] _totals;

    internal AccumulatedSample(int[] strata, double[][] totals)
    {
        (_strata, _totals) = (strata, totals);
        if (Array.TrueForAll(totals[0], w => w == 0))
        {
            throw new ArgumentException($"None of the rows of {strata.Length} clusters has weight.", nameof(totals));
        }
    }

    /// <summary>How many clusters.</summary>
    public int Clusters => _strata.Length;

    /// <summary>
    /// The design for variances from the first stage. Its rows are clusters with weight 1, or 0 where no row of the cluster had weight;
    /// use it with the statistics here only.
    /// </summary>
    /// <param name="populationSizes">How many clusters each stratum has in the population; null for sampling with replacement.</param>
    /// <param name="lonelyClusters">What to do with a stratum of one cluster; to refuse is the default.</param>
    /// <exception cref="ArgumentException">A stratum has no population size, or a smaller one than its sample.</exception>
    public TaylorDesign Design(
        IReadOnlyDictionary<int, double>? populationSizes = null, LonelyClusterPolicy lonelyClusters = LonelyClusterPolicy.Fail)
    {
        double[]? sizes = populationSizes is null ? null : [.. _strata.Select(h => Size(populationSizes, h))];
        var stage = new SurveyStage { Strata = _strata, PopulationSizes = sizes };
        return new TaylorDesign(
            new SurveyPlan { Stages = [stage], Weights = [.. _totals[0].Select(w => w > 0 ? 1.0 : 0)], LonelyClusters = lonelyClusters });
    }

    /// <summary>The totals of all k variables.</summary>
    public Totals Totals() => new(Variables());

    /// <summary>The means of all k variables.</summary>
    public Ratios Means() => new(Variables(), Matrix.Create(Clusters, _totals.Length - 1, (c, _) => _totals[0][c]));

    /// <summary>The ratio of the totals of two variables, counted from 0.</summary>
    /// <exception cref="ArgumentException">There is no such variable.</exception>
    public Ratios Ratio(int numerator, int denominator) => new(Variable(numerator), Variable(denominator));

    private Matrix Variables() => Matrix.FromColumns(_totals[1..]);

    private double[] Variable(int number) =>
        number >= 0 && number < _totals.Length - 1 ? _totals[number + 1] : throw new ArgumentException(
            $"There is no variable {number}; there are {_totals.Length - 1}, counted from 0.", nameof(number));

    private static double Size(IReadOnlyDictionary<int, double> sizes, int stratum) =>
        sizes.TryGetValue(stratum, out var size) ? size : throw new ArgumentException(
            $"Stratum {stratum} has no population size.", nameof(sizes));
}
