using Reckon.Assessments.Datasets;
using Reckon.Assessments.Formulas;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;

namespace Reckon.Assessments.Estimators.InvertedU;

/// <summary>Where a quadratic relation turns, and whether the data show that it does (Lind and Mehlum 2010; Simonsohn 2018).</summary>
internal sealed class InvertedUEstimator : IEstimator
{
    private const int FewestRows = 5;
    private const int FewestPlaces = 4;

    /// <inheritdoc />
    public string Name => "inverted-u";

    /// <inheritdoc />
    public IReadOnlyList<EstimatorOption> Options { get; } =
    [
        new("data", OptionKind.Data) { IsRequired = true },
        new("x", OptionKind.Rows) { IsRequired = true },
        new("y", OptionKind.Rows) { IsRequired = true },
        new("covariance", OptionKind.Choice) { Choices = ["hc3", "classical"] },
    ];

    /// <inheritdoc />
    public EstimatePlan? Plan(EstimateCall call)
    {
        var errors = call.Diagnostics.ErrorCount;
        if (call.Data() is not { } data || call.Rows("x", data) is not { } x || call.Rows("y", data) is not { } y) return null;
        var isClassical = call.Choice("covariance") == "classical";
        var rows = EstimateCall.Complete(data.Count, x.Values, y.Values);
        double[] xs = [.. rows.Select(r => x.Values[r])], ys = [.. rows.Select(r => y.Values[r])];
        if (!Check(call, xs) || call.Diagnostics.ErrorCount > errors) return null;
        var f = call.Formulas;
        return new EstimatePlan(f.Over(f.Call(FormulaOperator.Negate, f.Own("b1")), f.Times(f.Number(2), f.Own("b2"))), [.. Statistics(call, x, y), .. Slopes(call, y.Dimension / x.Dimension)])
        {
            Compute = _ => CurveTests.Of(xs, ys, isClassical, call.Target.Unit),
        };
    }

    private static bool Check(EstimateCall call, double[] x)
    {
        var places = x.Distinct().Count();
        if (x.Length >= FewestRows && places >= FewestPlaces) return true;
        call.Fail("data", "too-few-rows", $"{x.Length} rows with {places} different values of 'x' are complete; tests of a curve need {FewestRows} rows and {FewestPlaces} different values.");
        return false;
    }

    private static IEnumerable<EstimateOutput> Statistics(EstimateCall call, RowValues x, RowValues y)
    {
        var slope = y.Dimension / x.Dimension;
        yield return new("b0", call.UnitOf(y.Dimension), Words.Of("常数项", "constant"));
        yield return new("b1", call.UnitOf(slope), Words.Of("一次项系数", "linear coefficient"));
        yield return new("b2", call.UnitOf(slope / x.Dimension), Words.Of("二次项系数", "quadratic coefficient"));
        yield return new("lowest", UnitOfX(call, x), Words.Of("数据下端", "lower end of the data"));
        yield return new("highest", UnitOfX(call, x), Words.Of("数据上端", "upper end of the data"));
    }

    private static Unit UnitOfX(EstimateCall call, RowValues x) => call.Target.Unit.Dimension.Equals(x.Dimension) ? call.Target.Unit : call.UnitOf(x.Dimension);

    private static IEnumerable<EstimateOutput> Slopes(EstimateCall call, Dimension slope)
    {
        yield return new("slope_lowest", call.UnitOf(slope), Words.Of("下端的斜率", "slope at the lower end")) { Formula = Slope(call.Formulas, "lowest") };
        yield return new("slope_highest", call.UnitOf(slope), Words.Of("上端的斜率", "slope at the upper end")) { Formula = Slope(call.Formulas, "highest") };
    }

    private static FormulaNode Slope(FormulaBuilder f, string end) => f.Plus(f.Own("b1"), f.Times(f.Times(f.Number(2), f.Own("b2")), f.Own(end)));
}
