using Reckon.Assessments.Texts;
using Reckon.Statistics.Productivity;
using Reckon.Statistics.Regression;

namespace Reckon.Assessments.Estimators.LabourProductivity;

/// <summary>What tells how far a productivity curve may be trusted.</summary>
internal static class ProductivityDiagnostics
{
    private const double Significant = 0.05;

    /// <summary>The diagnostics; places on the axis of sales are given on a scale on which the data run from 0 to 1.</summary>
    public static IReadOnlyList<EstimateDiagnostic> Of(ProductivityModel model, CurveDiagnosis curve)
    {
        var scale = (double x) => (x - curve.LowestSales) / (curve.HighestSales - curve.LowestSales);
        var lowest = curve.LowestProductivity / model.JensenGap().MeanOfCurve;
        List<EstimateDiagnostic> all =
        [
            new(Name: "curve-minimum", Label: Words.Of("曲线最低点与平均人均销售额之比", "lowest point of the curve over mean sales for each job"), Value: lowest)
            {
                Warning = If(lowest <= 0, "曲线在数据或总体范围内降到零或以下，就业数会发散或为负。", "The curve falls to zero or below within the data or the population: jobs explode or turn negative."),
            },
            new(Name: "roots", Label: Words.Of("曲线在数据范围内的零点个数", "zeros of the curve within the data"), Value: curve.Roots.Count(r => scale(r) is >= 0 and <= 1))
            {
                Warning = If(curve.Warnings.Contains(CurveWarning.RootInData), "曲线在数据范围内有零点。", "The curve is zero within the data."),
            },
            .. Vertex(curve, scale),
            .. Influence(model, curve),
            .. Hull(curve),
            BreuschPagan(model),
        ];
        return [.. all.Where(d => double.IsFinite(d.Value))];
    }

    private static IEnumerable<EstimateDiagnostic> Vertex(CurveDiagnosis curve, Func<double, double> scale)
    {
        yield return new(Name: "vertex", Label: Words.Of("拐点位置（0 与 1 为数据两端）", "turning point (0 and 1 are the ends of the data)"), Value: scale(curve.Extremum))
        {
            Warning = If(curve.Warnings.Contains(CurveWarning.ExtremumOutsideData), "拐点在数据范围之外：数据里看不到它。", "The curve turns outside the data: its turning point is not seen in them."),
        };
        yield return new(Name: "evaluation-point", Label: Words.Of("代入点位置（0 与 1 为数据两端）", "point of evaluation (0 and 1 are the ends of the data)"), Value: scale(curve.EvaluationPoint))
        {
            Warning = If(curve.Warnings.Contains(CurveWarning.EvaluationOutsideData), "报告公式在样本没有覆盖的地方取值。", "The published formula takes the curve where no firm of the sample is."),
        };
    }

    private static IEnumerable<EstimateDiagnostic> Influence(ProductivityModel model, CurveDiagnosis curve)
    {
        yield return new(Name: "largest-leverage", Label: Words.Of("最大杠杆值", "largest leverage"), Value: model.Fit.Leverages.Max())
        {
            Warning = If(model.Fit.Leverages.Max() > 0.5, "有一家企业的杠杆值超过一半，曲线在那里几乎只听它的。", "One firm has a leverage above one half: there the curve follows it alone."),
        };
        yield return new(Name: "largest-cook", Label: Words.Of("最大库克距离", "largest distance of Cook"), Value: model.Fit.Influence.CookDistances().Max())
        {
            Warning = If(model.Fit.Influence.CookDistances().Max() > 1, "去掉一家企业就会明显改变曲线。", "Leaving out a single firm moves the whole curve."),
        };
        yield return new(Name: "sign-changes", Label: Words.Of("去掉后二次项变号的企业数", "firms without which the curve bends the other way"), Value: curve.InfluentialFirms.Count(f => f.ChangesShape))
        {
            Warning = If(curve.Warnings.Contains(CurveWarning.ShapeRestsOnOneFirm), "曲线的弯曲方向取决于个别企业。", "Which way the curve bends rests on single firms."),
        };
    }

    private static IEnumerable<EstimateDiagnostic> Hull(CurveDiagnosis curve)
    {
        if (curve.ShareOfSalesAbove is not { } share) yield break;
        yield return new(Name: "sales-above-sample", Label: Words.Of("样本最大企业以上的销售额占比", "share of sales by firms larger than any asked"), Value: share)
        {
            Warning = If(share > 0, "部分销售额来自比样本中任何企业都大的企业，曲线只能外推。", "Some sales are those of firms larger than any asked: the curve is only extrapolated there."),
        };
    }

    private static EstimateDiagnostic BreuschPagan(ProductivityModel model)
    {
        var p = Assumptions.Koenker(model.Fit).PValue;
        return new(Name: "breusch-pagan", Label: Words.Of("布罗施–帕甘检验（肯克形式）p 值", "p of the Breusch–Pagan test (Koenker's form)"), Value: p)
        {
            Warning = If(p < Significant, "误差方差随销售额变化，普通标准误不可用；这里用的是稳健标准误。", "The variance of the errors changes with sales: classical standard errors are wrong, robust ones are used here."),
        };
    }

    private static LocalText? If(bool applies, string zh, string en) => applies ? Words.Of(zh, en) : null;
}
