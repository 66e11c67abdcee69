using Reckon.Assessments.Designs;
using Reckon.Assessments.Estimators.Expansion;
using Reckon.Assessments.Formulas;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;
using Reckon.Statistics.Matrices;
using Reckon.Statistics.Survey.Estimators;

namespace Reckon.Assessments.Estimators.TeamExpansion;

/// <summary>Puts the quantities of a team expansion together.</summary>
internal sealed class TeamPlan(EstimateCall call, KeyedFormulas units, TypedFormula? owners)
{
    private static readonly LocalText PerUnit = Words.Of("每家支持人员", "staff per unit");

    private FormulaBuilder Formulas => call.Formulas;

    /// <summary>Staff per unit from a table of quantities.</summary>
    public EstimatePlan FromTable(KeyedFormulas staff) =>
        new(Headline(), [.. ByTier(tier => staff.Find(tier)!, staff.Dimension * units.Dimension), .. Derived(staff.Dimension * units.Dimension)]);

    /// <summary>Staff per unit from a sample, with the tier and the staff of each record.</summary>
    public EstimatePlan FromSample(SurveySample sample, string[] tiers, double[] staff, Dimension dimension)
    {
        var statistics = units.Rows.Select(r => new EstimateOutput("per_unit", call.UnitOf(dimension / units.Dimension), PerUnit) { Keys = [r.Key], KeyNames = [call.Written("tier")] });
        return new EstimatePlan(Headline(), [.. statistics, .. ByTier(tier => Formulas.Own("per_unit", tier), dimension), .. Derived(dimension)])
        {
            Needs = [.. sample.Needs, .. units.Rows.Select(r => r.Value)],
            Compute = needs => Compute(sample, needs, new ExpansionCells((units.Rows.Select(r => r.Key), tiers), null, sample.Count), staff),
        };
    }

    private IEnumerable<EstimateOutput> ByTier(Func<string, FormulaNode> perUnit, Dimension dimension) =>
        units.Rows.Select(r => new EstimateOutput("by_tier", call.UnitOf(dimension), Words.Of("各档支持人员", "staff by tier"))
        {
            Keys = [r.Key],
            KeyNames = [call.Has("tier") ? call.Written("tier") : "tier"],
            Formula = Formulas.Times(r.Value, perUnit(r.Key)),
        });

    private IEnumerable<EstimateOutput> Derived(Dimension dimension)
    {
        yield return new EstimateOutput("supporters", call.UnitOf(dimension), Words.Of("支持人员", "supporting staff")) { Formula = Supporters() };
        if (owners is not null) yield return new EstimateOutput("heads", call.UnitOf(dimension), Words.Of("人头数（含经营者）", "heads, owners included")) { Formula = Heads() };
    }

    private FormulaNode Headline() => call.Choice("measure") == "heads" ? Heads() : Supporters();

    private FormulaNode Supporters() => Formulas.Sum([.. units.Rows.Select(r => Formulas.Own("by_tier", r.Key))]);

    private FormulaNode Heads() => Formulas.Plus(Formulas.Own("supporters"), Formulas.Times(Formulas.Sum([.. units.Rows.Select(r => r.Value)]), owners!.Node));

    private static EstimateResult Compute(SurveySample sample, IReadOnlyList<double> needs, ExpansionCells cells, double[] staff)
    {
        var (design, statistic) = (sample.Design(needs), cells.PerUnit(staff));
        var headline = SmoothFunction.LinearCombination(statistic, Matrix.FromRows([.. needs.Skip(sample.Needs.Count)]));
        return new EstimateResult([design.Estimate(statistic)], SurveyDiagnostics.Of(sample, design, headline, staff));
    }
}
