using Reckon.Assessments.Formulas;
using Reckon.Assessments.InputOutput;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;

namespace Reckon.Assessments.Estimators.IoRatio;

/// <summary>Intermediate use over final use of a whole economy, the shortcut that reports print as indirect jobs per direct job.</summary>
/// <remarks>It is an average output multiplier less 1, not one of employment: <see cref="IoMultiplier.IoMultiplierEstimator"/> is the right one.</remarks>
internal sealed class IoRatioEstimator : IEstimator
{
    private static readonly LocalText NetOfImports = Words.Of("扣除进口后的比值", "ratio net of imports");

    /// <inheritdoc />
    public string Name => "io-ratio";

    /// <inheritdoc />
    public IReadOnlyList<EstimatorOption> Options { get; } =
    [
        new("table", OptionKind.IoTable),
        new("intermediate", OptionKind.Quantity),
        new("final", OptionKind.Quantity),
        new("imports", OptionKind.Quantity),
    ];

    /// <inheritdoc />
    public EstimatePlan? Plan(EstimateCall call)
    {
        if (call.Has("table") == (call.Has("intermediate") || call.Has("final") || call.Has("imports")) || call.Has("intermediate") != call.Has("final"))
        {
            call.Fail("table", "wrong-options", "The ratio is taken from an input–output table or from two totals.", "Give 'table', or 'intermediate' and 'final' and, to leave imports out as well, 'imports'.");
            return null;
        }

        return call.Has("table") ? call.IoTable() is { } table ? OfTable(call.Formulas, table) : null : OfTotals(call);
    }

    private static EstimatePlan OfTable(FormulaBuilder formulas, IoTable table)
    {
        EstimateOutput Total(string name, string zh, string en) => new(name, IoUnits.Money(table), Words.Of(zh, en)) { Citation = table.Citation };
        EstimateOutput[] totals =
        [
            Total("intermediate_use", "中间使用合计", "total intermediate use"),
            Total("final_use", "最终使用合计", "total final use"),
            Total("imports", "进口合计", "total imports"),
            Total("domestic_intermediate_use", "国产品的中间使用合计", "intermediate use of domestic products"),
            Total("domestic_final_use", "国产品的最终使用合计", "final use of domestic products"),
        ];
        var domestic = Ratio("domestic_only", Words.Of("只计国产品的比值", "ratio of domestic products only"), formulas.Over(formulas.Own("domestic_intermediate_use"), formulas.Own("domestic_final_use")));
        return new EstimatePlan(Headline(formulas), [.. totals, Net(formulas), domestic]) { Compute = _ => new EstimateResult([EstimateResult.Exact(ValuesOf(table))], []) };
    }

    private static EstimatePlan? OfTotals(EstimateCall call)
    {
        if (call.Quantity("intermediate") is not { } intermediate || call.Quantity("final") is not { } final) return null;
        if (call.Has("imports") && call.Quantity("imports") is null) return null;
        List<EstimateOutput> outputs =
        [
            new("intermediate_use", call.UnitOf(intermediate.Dimension), Words.Of("中间使用合计", "total intermediate use")) { Formula = intermediate.Node },
            new("final_use", call.UnitOf(final.Dimension), Words.Of("最终使用合计", "total final use")) { Formula = final.Node },
        ];
        if (call.Quantity("imports") is { } imports)
        {
            outputs.Add(new("imports", call.UnitOf(imports.Dimension), Words.Of("进口合计", "total imports")) { Formula = imports.Node });
            outputs.Add(Net(call.Formulas));
        }

        return new EstimatePlan(Headline(call.Formulas), outputs);
    }

    private static FormulaNode Headline(FormulaBuilder formulas) => formulas.Over(formulas.Own("intermediate_use"), formulas.Own("final_use"));

    private static EstimateOutput Net(FormulaBuilder formulas) =>
        Ratio("net_of_imports", NetOfImports, formulas.Over(formulas.Own("intermediate_use"), formulas.Minus(formulas.Own("final_use"), formulas.Own("imports"))));

    private static EstimateOutput Ratio(string name, LocalText label, FormulaNode formula) => new(name, Unit.None, label) { Formula = formula };

    private static double[] ValuesOf(IoTable table)
    {
        var (totals, domestic) = (table.Flows.UseTotals(), table.Flows.Domestic);
        return [totals.Intermediate, totals.Final, totals.Imports, domestic.TotalIntermediate(), domestic.TotalFinal()];
    }
}
