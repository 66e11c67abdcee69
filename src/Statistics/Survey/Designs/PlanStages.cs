using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Survey.Designs;

/// <summary>A plan worked out: its stages and its weights.</summary>
/// <param name="Stages">First to last.</param>
/// <param name="Weights">n weights, not negative, not all zero.</param>
internal sealed record PlanStages(IReadOnlyList<SamplingStage> Stages, double[] Weights)
{
    public static PlanStages Of(SurveyPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        Require.NotEmpty(plan.Stages.Count, nameof(plan.Stages));
        var rows = CountRows(plan);
        var stages = new List<SamplingStage>();
        for (var s = 0; s < plan.Stages.Count; s++)
        {
            if (plan.Stages[s].Clusters is null && s < plan.Stages.Count - 1)
            {
                throw new ArgumentException(
                    $"Stage {s + 1} of {plan.Stages.Count} has no clusters; only the last stage may draw rows.", nameof(plan));
            }
            stages.Add(SamplingStage.Create(plan.Stages[s], stages.LastOrDefault(), (rows, plan.ClustersAreNumberedWithinStrata)));
        }

        var weights = plan.Weights is { } given ? [.. given] : InverseFractions(stages, rows);
        Require.NonNegative(weights, nameof(plan.Weights));
        if (weights.All(w => w == 0)) throw Refusal.Of(nameof(plan.Weights), $"All {rows} weights are zero.");
        return new PlanStages(stages, weights);
    }

    private static int CountRows(SurveyPlan plan)
    {
        var first = plan.Stages[0];
        int?[] counts =
        [
            plan.Weights?.Count, first.Clusters?.Rows, first.Strata?.Rows,
            first.PopulationSizes?.Count, first.SamplingFractions?.Count, first.InclusionProbabilities?.Count,
        ];
        var rows = counts.FirstOrDefault(c => c is not null) ?? throw new ArgumentException(
            "The plan has neither weights nor clusters, strata or populations, so its rows cannot be counted.", nameof(plan));
        Require.NotEmpty(rows, "rows of the sample");
        if (plan.Weights is { } weights && first.Clusters is { } clusters)
        {
            Require.SameCount(weights.Count, nameof(plan.Weights), clusters.Rows, nameof(first.Clusters));
        }
        return rows;
    }

    private static double[] InverseFractions(List<SamplingStage> stages, int rows)
    {
        var unknown = stages.Find(s => !s.HasPopulation);
        if (unknown is not null)
        {
            throw Refusal.Of(
                nameof(SurveyPlan.Weights), $"Without weights every stage needs its population; stage {unknown.Number} has none.");
        }
        var weights = new double[rows];
        for (var i = 0; i < rows; i++) weights[i] = stages.Aggregate(1.0, (w, s) => w / s.Fractions[s.Clusters.Codes[i]]);
        return weights;
    }
}
