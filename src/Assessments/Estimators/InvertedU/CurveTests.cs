using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;
using Reckon.Statistics.InvertedU;
using Reckon.Statistics.Regression;
using static System.FormattableString;

namespace Reckon.Assessments.Estimators.InvertedU;

/// <summary>Fits a parabola and asks of it what must hold before its turning point is believed.</summary>
internal static class CurveTests
{
    private const double Significant = 0.05;
    private const int FewestRowsOfLines = 11;

    /// <summary>The statistics of <see cref="InvertedUEstimator"/> with the verdict among the diagnostics.</summary>
    /// <param name="x">n values in units without scale.</param>
    /// <param name="y">n values.</param>
    /// <param name="isClassical">Whether the errors are taken to have one variance; else HC3.</param>
    /// <param name="unit">The unit in which ends of intervals are told.</param>
    public static EstimateResult Of(double[] x, double[] y, bool isClassical, Unit unit)
    {
        var fit = LinearRegression.Fit(Design.Polynomial("x", x, 2), y);
        var coefficients = isClassical ? fit.Coefficients : fit.Robust();
        var terms = new QuadraticTerms(coefficients);
        var test = LindMehlumTest.Of(terms, x.Min(), x.Max());
        List<EstimateDiagnostic> diagnostics = [Verdict(test), .. UTest(test), .. Fieller(terms, unit), .. TwoLines(x, y), .. Curvature(CurvatureChecks.Of(x, y))];
        return new EstimateResult([coefficients, EstimateResult.Exact(x.Min(), x.Max())], diagnostics);
    }

    private static EstimateDiagnostic Verdict(LindMehlumTest test)
    {
        var shape = test.Shape == CurveShape.InvertedU ? Words.Of("倒 U 形", "an inverted U") : Words.Of("U 形", "a U");
        var isSupported = test.PValue < Significant;
        return new(Name: "verdict", Label: Words.Of(isSupported ? "结论：数据支持{0}" : "结论：数据不支持{0}", isSupported ? "Verdict: the data support {0}" : "Verdict: the data do not support {0}", shape), Value: isSupported ? 1 : 0)
        {
            Warning = isSupported ? null : test.IsTrivialFailure
                ? Words.Of("曲线在数据范围之外才转向：数据里没有拐点。", "The curve turns outside the data: no turning point is seen in them.")
                : Words.Of(Invariant($"拐点不成立：端点斜率检验 p = {test.PValue:0.000}，二次项显著并不够。"), Invariant($"A turning point is not supported: p = {test.PValue:0.000} for the slopes at both ends; a significant square is not enough.")),
        };
    }

    private static IEnumerable<EstimateDiagnostic> UTest(LindMehlumTest test) =>
    [
        new(Name: "u-test-t", Label: Words.Of("林德–梅卢姆检验 t 值（两端较小者）", "t of the Lind–Mehlum test (the smaller of both ends)"), Value: test.TStatistic),
        new(Name: "u-test-p", Label: Words.Of("林德–梅卢姆检验 p 值", "p of the Lind–Mehlum test"), Value: test.PValue),
    ];

    private static IEnumerable<EstimateDiagnostic> Fieller(QuadraticTerms terms, Unit unit)
    {
        var set = terms.ExtremumInterval();
        yield return new(Name: "fieller-bounded", Label: Words.Of("拐点的 95 % 费勒区间是否有界", "whether Fieller's 95 % interval of the turning point is bounded"), Value: set.IsBounded ? 1 : 0)
        {
            Warning = set.IsBounded ? null : Unbounded(set, unit),
        };
        if (double.IsFinite(set.Low)) yield return new(Name: "fieller-low", Label: Words.Of($"费勒区间下端（{unit.Text}）", $"lower end of Fieller's interval ({unit.Text})"), Value: unit.FromBase(set.Low));
        if (double.IsFinite(set.High)) yield return new(Name: "fieller-high", Label: Words.Of($"费勒区间上端（{unit.Text}）", $"upper end of Fieller's interval ({unit.Text})"), Value: unit.FromBase(set.High));
    }

    private static LocalText Unbounded(FiellerInterval set, Unit unit) => set.Kind == FiellerKind.OutsideEnds
        ? Words.Of(Invariant($"区间无界：拐点可以是 {unit.FromBase(set.Low):G4} 以下或 {unit.FromBase(set.High):G4} 以上的任何值。"), Invariant($"The interval is unbounded: the curve may turn anywhere below {unit.FromBase(set.Low):G4} or above {unit.FromBase(set.High):G4}."))
        : Words.Of("区间无界：数据不能说明曲线在哪里转向。", "The interval is unbounded: the data do not say where the curve turns.");

    private static IEnumerable<EstimateDiagnostic> TwoLines(double[] x, double[] y)
    {
        if (x.Length < FewestRowsOfLines) return [];
        try
        {
            var test = TwoLinesTest.Of(x, y);
            return [LinesP(test.PValue, test.PValue < Significant ? null : Words.Of("两段直线没有显著而相反的斜率。", "The two lines do not have significant slopes of opposite signs.")), Break(test, x)];
        }
        catch (Exception e) when (e is ArgumentException or RankDeficientException)
        {
            return [LinesP(1, Words.Of("一侧的不同取值太少，画不出两段直线。", "Two lines cannot be drawn: there are too few different values on one side."))];
        }
    }

    private static EstimateDiagnostic LinesP(double p, LocalText? warning) =>
        new(Name: "two-lines-p", Label: Words.Of("西蒙松两线检验 p 值", "p of Simonsohn's two lines"), Value: p) { Warning = warning };

    private static EstimateDiagnostic Break(TwoLinesTest test, double[] x) =>
        new(Name: "two-lines-break", Label: Words.Of("两线断点位置（0 与 1 为数据两端）", "break of the two lines (0 and 1 are the ends of the data)"), Value: (test.Breakpoint - x.Min()) / (x.Max() - x.Min()));

    private static IEnumerable<EstimateDiagnostic> Curvature(CurvatureChecks checks)
    {
        yield return new(Name: "deciding-rows", Label: Words.Of("去掉后二次项变号的行数", "rows without which the square changes its sign"), Value: checks.RowsThatDecide.Count)
        {
            Warning = checks.RowsThatDecide.Count > 0 ? Words.Of("曲线的弯曲方向取决于个别行。", "Which way the curve bends rests on single rows.") : null,
        };
        var p = checks.Cubic.PValue();
        if (!double.IsFinite(p)) yield break;
        yield return new(Name: "cubic-p", Label: Words.Of("三次项 p 值", "p of a third power"), Value: p)
        {
            Warning = p < Significant ? Words.Of("三次项显著：二次曲线可能不是合适的形式。", "A third power matters: a parabola may be the wrong form.") : null,
        };
    }
}
