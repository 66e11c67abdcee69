using Reckon.Assessments.Formulas;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;

namespace Reckon.Assessments.Estimators.LabourProductivity;

/// <summary>The quantities that the productivity model gives where firms were asked: first the statistics, in the order of <see cref="ProductivityComputation"/>, then formulas over them.</summary>
internal static class ProductivityOutputs
{
    /// <summary>All outputs.</summary>
    /// <param name="call">The estimate.</param>
    /// <param name="firms">The firms.</param>
    /// <param name="total">The sum of all sales.</param>
    /// <param name="mean">Mean sales where they are given; else they are those of the sample.</param>
    public static IReadOnlyList<EstimateOutput> Of(EstimateCall call, FirmRecords firms, TypedFormula total, TypedFormula? mean) =>
        [.. Statistics(call, firms, mean), .. Formulas(call, firms, total)];

    private static IEnumerable<EstimateOutput> Statistics(EstimateCall call, FirmRecords firms, TypedFormula? mean)
    {
        var (sales, staff) = (firms.Sales, firms.Staff);
        var perJob = sales / staff;
        yield return new("b0", call.UnitOf(perJob), Words.Of("常数项", "constant"));
        yield return new("b1", call.UnitOf(perJob / sales), Words.Of("一次项系数", "coefficient of sales"));
        yield return new("b2", call.UnitOf(perJob / sales / sales), Words.Of("二次项系数", "coefficient of squared sales"));
        yield return new("mean_sales", call.UnitOf(sales), Words.Of("平均销售额", "mean sales")) { Formula = mean?.Node };
        yield return new("sales_variance", call.UnitOf(sales * sales), Words.Of("样本销售额的方差", "variance of sales in the sample"));
        yield return new("mean_productivity", call.UnitOf(perJob), Words.Of("人均销售额的平均值", "mean of sales for each job"));
        yield return new("jobs_per_sales", call.UnitOf(staff / sales), Words.Of("单位销售额的就业", "jobs for each unit of sales"));
        yield return new("jobs_per_sales_by_unit", call.UnitOf(staff / sales), Words.Of("单位销售额的就业（逐户代入曲线）", "jobs for each unit of sales, from the curve at each firm"));
        if (firms.HasLogarithms) yield return new("jobs_per_sales_poisson", call.UnitOf(staff / sales), Words.Of("单位销售额的就业（计数模型）", "jobs for each unit of sales, from the count model"));
    }

    private static IEnumerable<EstimateOutput> Formulas(EstimateCall call, FirmRecords firms, TypedFormula total)
    {
        var f = call.Formulas;
        var unit = LabourProductivityEstimator.UnitOfJobs(call, total.Dimension / firms.Sales * firms.Staff);
        yield return new("productivity", call.UnitOf(firms.Sales / firms.Staff), Words.Of("平均销售额处的人均销售额", "sales for each job at mean sales"))
        {
            Formula = LabourProductivityEstimator.Curve(f, f.Own("b0"), f.Own("b1"), f.Own("b2"), f.Own("mean_sales")),
        };
        yield return new("published", unit, Words.Of("报告公式", "as published")) { Formula = f.Over(total.Node, f.Own("productivity")) };
        yield return new("ratio_of_means", unit, Words.Of("均值之比", "ratio of means")) { Formula = f.Times(total.Node, f.Own("jobs_per_sales")) };
        yield return new("mean_of_ratios", unit, Words.Of("比值的均值", "mean of ratios")) { Formula = f.Over(total.Node, f.Own("mean_productivity")) };
        yield return new("unit_level", unit, Words.Of("逐户代入曲线", "curve at each firm")) { Formula = f.Times(total.Node, f.Own("jobs_per_sales_by_unit")) };
        if (firms.HasLogarithms) yield return new("poisson", unit, Words.Of("计数模型", "count model")) { Formula = f.Times(total.Node, f.Own("jobs_per_sales_poisson")) };
        yield return new("jensen_gap", call.UnitOf(firms.Sales / firms.Staff), Words.Of("詹森差：曲线均值减均值处的曲线", "Jensen gap: mean of the curve less the curve at the mean")) { Formula = f.Times(f.Own("b2"), f.Own("sales_variance")) };
        yield return new("published_difference", Unit.Percent, Words.Of("报告公式相对均值之比的偏差", "published against ratio of means")) { Formula = f.Call(FormulaOperator.Growth, f.Own("published"), f.Own("ratio_of_means")) };
    }
}
