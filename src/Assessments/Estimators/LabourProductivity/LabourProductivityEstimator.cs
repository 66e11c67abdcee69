using Reckon.Assessments.Formulas;
using Reckon.Assessments.Units;

namespace Reckon.Assessments.Estimators.LabourProductivity;

/// <summary>Jobs from the sum of sales, by the productivity curve that platform reports publish and by the estimators that it competes with.</summary>
internal sealed class LabourProductivityEstimator : IEstimator
{
    private static readonly string[] OfFirms = ["data", "sales", "staff", "clusters", "population", "population_sales"];

    /// <inheritdoc />
    public string Name => "labour-productivity";

    /// <inheritdoc />
    public IReadOnlyList<EstimatorOption> Options { get; } =
    [
        new("data", OptionKind.Data),
        new("sales", OptionKind.Rows),
        new("staff", OptionKind.Rows),
        new("clusters", OptionKind.Category),
        new("sales_total", OptionKind.Quantity) { IsRequired = true },
        new("mean_sales", OptionKind.Quantity),
        new("coefficients", OptionKind.Quantities),
        new("population", OptionKind.Data),
        new("population_sales", OptionKind.Rows),
        new("method", OptionKind.Choice) { Choices = ["ratio-of-means", "published", "mean-of-ratios", "unit-level", "poisson"] },
    ];

    /// <inheritdoc />
    public EstimatePlan? Plan(EstimateCall call)
    {
        var errors = call.Diagnostics.ErrorCount;
        var method = call.Choice("method");
        if (!CheckOptions(call) || call.Quantity("sales_total") is not { } total || call.Diagnostics.ErrorCount > errors) return null;
        return call.Has("coefficients") ? PublishedCurve.Plan(call, total) : PlanFromFirms(call, total, method.Replace('-', '_'));
    }

    /// <summary>The unit of a number of jobs: that of the headline where it counts them, so that all estimators can be compared at a glance.</summary>
    public static Unit UnitOfJobs(EstimateCall call, Dimension jobs) => call.Target.Unit.Dimension.Equals(jobs) ? call.Target.Unit : call.UnitOf(jobs);

    /// <summary>b0 + b1 x + b2 x².</summary>
    public static FormulaNode Curve(FormulaBuilder f, FormulaNode b0, FormulaNode b1, FormulaNode b2, FormulaNode x) =>
        f.Plus(f.Plus(b0, f.Times(b1, x)), f.Times(b2, f.Call(FormulaOperator.Power, x, f.Number(2))));

    private static EstimatePlan? PlanFromFirms(EstimateCall call, TypedFormula total, string headline)
    {
        var mean = call.Quantity("mean_sales");
        if (call.Has("mean_sales") && mean is null || FirmRecords.Read(call) is not { } firms) return null;
        if (headline == "poisson" && !firms.HasLogarithms)
        {
            call.Fail("method", "not-positive", "A firm has sales of zero, which have no logarithm: the count model cannot be fitted.", "Use 'ratio-of-means', or leave firms without sales out.");
            return null;
        }

        return new EstimatePlan(call.Formulas.Own(headline), ProductivityOutputs.Of(call, firms, total, mean))
        {
            Needs = mean is null ? [] : [mean.Node],
            Compute = needs => ProductivityComputation.Of(firms, needs.Count == 0 ? null : needs[0]),
        };
    }

    private static bool CheckOptions(EstimateCall call)
    {
        if (!call.Has("data") && !call.Has("coefficients"))
            call.Diagnostics.Error("missing-option", call.Target.Estimate!.Span, "The estimator 'labour-productivity' needs 'data' of firms, or the published 'coefficients' with 'mean_sales'.", "Options stand below 'with:'.");
        else if (call.Has("coefficients")) return CheckPublished(call);
        else return Require(call, "sales") & Require(call, "staff");
        return false;
    }

    private static bool CheckPublished(EstimateCall call)
    {
        var other = OfFirms.FirstOrDefault(call.Has);
        if (other is not null) call.Fail(other, "contradiction", $"'{other}' does not go with 'coefficients': the published curve is used as it is.", "Keep either the firms or the published coefficients.");
        else if (call.Has("method") && call.Choice("method") != "published") call.Fail("method", "contradiction", "With published coefficients only the method 'published' can be computed; the others need 'data'.");
        else return Require(call, "mean_sales");
        return false;
    }

    private static bool Require(EstimateCall call, string option)
    {
        if (call.Has(option)) return true;
        call.Diagnostics.Error("missing-option", call.Target.Estimate!.Span, $"The estimator 'labour-productivity' needs the option '{option}' here.", "Options stand below 'with:'.");
        return false;
    }
}
