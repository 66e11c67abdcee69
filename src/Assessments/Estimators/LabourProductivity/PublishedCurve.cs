using Reckon.Assessments.Texts;

namespace Reckon.Assessments.Estimators.LabourProductivity;

/// <summary>The published estimate from coefficients that a report prints, where its micro data are not published.</summary>
internal static class PublishedCurve
{
    private const int Coefficients = 3;

    /// <summary>S / (b0 + b1 m + b2 m²), all of it live; null after an error.</summary>
    public static EstimatePlan? Plan(EstimateCall call, TypedFormula total)
    {
        if (call.Quantities("coefficients") is not { } b || call.Quantity("mean_sales") is not { } mean) return null;
        if (b.Count != Coefficients)
        {
            call.Fail("coefficients", "wrong-count", $"The curve has three coefficients (constant, of x, of x²); {b.Count} stand here.");
            return null;
        }

        var f = call.Formulas;
        var height = LabourProductivityEstimator.Curve(f, b[0].Node, b[1].Node, b[2].Node, mean.Node);
        var published = f.Over(total.Node, f.Own("productivity"));
        return new EstimatePlan(f.Own("published"),
        [
            new EstimateOutput("productivity", call.UnitOf(b[0].Dimension), Words.Of("平均销售额处的人均销售额", "sales for each job at mean sales")) { Formula = height },
            new EstimateOutput("published", LabourProductivityEstimator.UnitOfJobs(call, total.Dimension / b[0].Dimension), Words.Of("报告公式", "as published")) { Formula = published },
        ]);
    }
}
