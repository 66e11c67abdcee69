using Reckon.Assessments.Designs;
using Reckon.Assessments.Estimators;
using Reckon.Assessments.Numbers;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Ranges;
using Reckon.Assessments.Uncertainty;
using Reckon.Diagnostics;
using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.CountModels;
using Reckon.Statistics.Intervals;
using Reckon.Statistics.Regression;

namespace Reckon.Assessments.Evaluation;

/// <summary>Computes the numbers that estimates take from data, each estimate once.</summary>
internal sealed class EstimateRunner(QuantityEvaluator evaluator, PropagationMemory memory, DiagnosticBag diagnostics)
{
    /// <summary>One of the numbers; unknown after an error, which is reported at the estimate.</summary>
    public EvaluatedQuantity Find(Statistic statistic, QuantityDeclaration declaration)
    {
        var estimation = statistic.Estimation;
        var needs = estimation.Needs.Select(n => evaluator.Evaluate(n, diagnostics)).ToList();
        if (!estimation.IsDone) Run(estimation, needs);
        if (estimation.Find(statistic.Index) is not { } found) return new EvaluatedQuantity(null, null, null, Sense.Equal, false, true);
        var point = Interval.Point(found.Value);
        var leaf = RangeValue.Leaf(declaration.Id, point);
        return new EvaluatedQuantity(leaf, leaf, new FoundRange(point, point), Sense.Equal, false, needs.Exists(n => n.IsTainted));
    }

    /// <summary>Makes the checks and diagnostics of an estimate that computes no number from data.</summary>
    public void Complete(Estimation estimation)
    {
        if (!estimation.IsDone && estimation.Plan.Compute is not null) Run(estimation, [.. estimation.Needs.Select(n => evaluator.Evaluate(n, diagnostics))]);
    }

    private void Run(Estimation estimation, List<EvaluatedQuantity> needs)
    {
        estimation.IsDone = true;
        if (needs.Exists(n => n.Value is null) || needs.Count < estimation.Plan.Needs.Count) return;
        try
        {
            estimation.Result = memory.Estimate(estimation, [.. needs.Select(n => n.Value!.Value)], values => Compute(estimation, values));
        }
        catch (DesignRefusedException e)
        {
            diagnostics.Error(e.Code, e.Span, e.Message, e.Hint);
        }
        catch (Exception e) when (e is ArgumentException or NotFiniteNumberException or InvalidOperationException or RankDeficientException or SeparationException or ConvergenceException)
        {
            diagnostics.Error("estimate-failed", estimation.Declaration.Span, $"The estimate of '{estimation.Id.Name}' ({estimation.Estimator.Name}) cannot be computed: {e.Message.Split(" (Parameter", 2)[0]}");
        }
    }

    // What was complained of has to be complained of again, so it is not remembered.
    private (EstimateResult Result, bool IsQuiet) Compute(Estimation estimation, IReadOnlyList<double> needs)
    {
        var before = diagnostics.Count;
        return (Checked(estimation, estimation.Plan.Compute!(needs)), diagnostics.Count == before);
    }

    private static EstimateResult Checked(Estimation estimation, EstimateResult result)
    {
        var count = result.Groups.Sum(g => g.Count);
        return count == estimation.Statistics.Count ? result : throw new InvalidOperationException($"{count} numbers were computed where {estimation.Statistics.Count} were announced.");
    }
}
