using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;

namespace Reckon.Assessments.Estimators.Decomposition;

/// <summary>A change of a product of factors as what each factor accounts for, without a rest (LMDI-I, Ang 2004; Shapley 1953).</summary>
internal sealed class DecompositionEstimator : IEstimator
{
    private const int MostFactorsOfShapley = 6;

    /// <inheritdoc />
    public string Name => "decomposition";

    /// <inheritdoc />
    public IReadOnlyList<EstimatorOption> Options { get; } =
    [
        new("first", OptionKind.Quantities) { IsRequired = true },
        new("last", OptionKind.Quantities) { IsRequired = true },
        new("names", OptionKind.Texts) { IsRequired = true },
        new("method", OptionKind.Choice) { Choices = ["lmdi", "shapley"] },
    ];

    /// <inheritdoc />
    public EstimatePlan? Plan(EstimateCall call)
    {
        var errors = call.Diagnostics.ErrorCount;
        var method = call.Choice("method");
        if (call.Quantities("first") is not { } first || call.Quantities("last") is not { } last) return null;
        List<string> names = [.. call.TextList("names").Select(n => n.Text)];
        if (!Check(call, first, last, names, method) || call.Diagnostics.ErrorCount > errors) return null;
        var factors = new FactorPairs(names, [.. first.Select(q => q.Node)], [.. last.Select(q => q.Node)]);
        var dimension = first.Aggregate(Dimension.None, (d, q) => d * q.Dimension);
        var unit = call.Target.Unit.Dimension.Equals(dimension) ? call.Target.Unit : call.UnitOf(dimension);
        return new EstimatePlan(call.Formulas.Minus(call.Formulas.Own("last_total"), call.Formulas.Own("first_total")), [.. Outputs(call.Formulas, factors, unit, method)]);
    }

    private static bool Check(EstimateCall call, IReadOnlyList<TypedFormula> first, IReadOnlyList<TypedFormula> last, List<string> names, string method)
    {
        if (first.Count < 2) call.Fail("first", "wrong-count", "One factor accounts for all of a change; a decomposition needs at least two.");
        else if (last.Count != first.Count) call.Fail("last", "wrong-count", $"'first' has {first.Count} factors and 'last' has {last.Count}.");
        else if (names.Count != first.Count) call.Fail("names", "wrong-count", $"There are {first.Count} factors and {names.Count} names.");
        else if (first.Zip(last).ToList().FindIndex(p => !p.First.Dimension.Equals(p.Second.Dimension)) is >= 0 and var odd) call.Fail("last", "unit-mismatch", $"The factor '{names[odd]}' counts {first[odd].Dimension} at the start and {last[odd].Dimension} at the end.");
        else if (method == "shapley" && first.Count > MostFactorsOfShapley) call.Fail("first", "wrong-count", $"Shapley's decomposition tries all orders; it takes at most {MostFactorsOfShapley} factors, and {first.Count} stand here.", "Use 'method: lmdi'.");
        else return OutputKeys.Check(call, "names", names);
        return false;
    }

    private static IEnumerable<EstimateOutput> Outputs(FormulaBuilder f, FactorPairs factors, Unit unit, string method)
    {
        yield return new("first_total", unit, Words.Of("期初值", "product at the start")) { Formula = FactorPairs.Product(f, factors.First) };
        yield return new("last_total", unit, Words.Of("期末值", "product at the end")) { Formula = FactorPairs.Product(f, factors.Last) };
        if (method == "lmdi") yield return new("mean", unit, Words.Of("对数平均", "logarithmic mean of both ends")) { Formula = LogarithmicEffects.Mean(f) };
        for (var k = 0; k < factors.Names.Count; k++)
        {
            var effect = method == "lmdi" ? LogarithmicEffects.Of(f, factors, k) : ShapleyEffects.Of(f, factors, k);
            yield return new("effect", unit, Words.Of("效应", "effect")) { Keys = [factors.Names[k]], KeyNames = ["factor"], Formula = effect };
        }

        foreach (var name in factors.Names)
            yield return new("contribution", Unit.PercentagePoint, Words.Of("对增长的拉动", "contribution to growth")) { Keys = [name], KeyNames = ["factor"], Formula = f.Over(f.Own("effect", name), f.Own("first_total")) };
        yield return new("residual", unit, Words.Of("剩余（应为零）", "rest, zero but for rounding"))
        {
            Formula = f.Minus(f.Minus(f.Own("last_total"), f.Own("first_total")), f.Sum([.. factors.Names.Select(n => f.Own("effect", n))])),
        };
    }
}
