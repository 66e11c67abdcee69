using Reckon.Assessments.Formulas;
using Reckon.Assessments.Quantities;
using Reckon.Statistics.Estimates;

namespace Reckon.Assessments.Estimators;

/// <summary>An estimate of an assessment: planned, and computed once when it is first asked for.</summary>
internal sealed class Estimation(QuantityId id, IEstimator estimator, EstimatePlan plan, EstimateDeclaration declaration)
{
    /// <summary>The headline's name.</summary>
    public QuantityId Id { get; } = id;

    /// <summary>How it is estimated.</summary>
    public IEstimator Estimator { get; } = estimator;

    /// <summary>What it gives.</summary>
    public EstimatePlan Plan { get; } = plan;

    /// <summary>As declared.</summary>
    public EstimateDeclaration Declaration { get; } = declaration;

    /// <summary>The formulas of <see cref="EstimatePlan.Needs"/>, compiled; set before anything is computed.</summary>
    public IReadOnlyList<CompiledFormula> Needs { get; set; } = [];

    /// <summary>A digest of all that decides what is computed, but for the values of the needs.</summary>
    public string Digest { get; init; } = "";

    /// <summary>What was computed; null before, and when nothing could be.</summary>
    public EstimateResult? Result { get; set; }

    /// <summary>Whether it was tried to compute.</summary>
    public bool IsDone { get; set; }

    /// <summary>The names of its statistics, in order.</summary>
    public IReadOnlyList<QuantityId> Statistics { get; } =
        [.. plan.Outputs.Where(o => o.Formula is null).Select(o => id with { Name = $"{id.Name}.{o.FullName}" })];

    /// <summary>One statistic with its standard error, or null when it is unknown.</summary>
    public Estimate? Find(int index)
    {
        foreach (var group in Result?.Groups ?? [])
        {
            if (index < group.Count) return group[index];
            index -= group.Count;
        }

        return null;
    }
}
