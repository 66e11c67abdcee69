using Reckon.Assessments.Designs;
using Reckon.Assessments.Formulas;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;
using Reckon.Statistics.Matrices;
using Reckon.Statistics.Survey.Estimators;

namespace Reckon.Assessments.Estimators.Expansion;

/// <summary>Puts the quantities of an expansion together.</summary>
internal sealed class ExpansionPlan(EstimateCall call, SurveySample sample, ExpansionCells cells, ExpansionPopulation population, Dimension dimension)
{
    /// <summary>The size of each complete record, to which values are held; null to count units.</summary>
    public double[]? RowSizes { get; init; }

    /// <summary>The name of the statistics: <c>mean</c> or <c>ratio</c>.</summary>
    public string Statistic { get; init; } = "mean";

    /// <summary>What they are, in words.</summary>
    public LocalText StatisticLabel { get; init; } = Words.Of("每单位均值", "mean per unit");

    private FormulaBuilder Formulas => call.Formulas;

    private bool HasDomains => cells.Domains[0] is not null;

    private bool HasStrata => cells.Strata[0] is not null;

    private string ByDomain => DomainName.Of(call.Written("by"));

    /// <summary>The plan for the values of the complete records.</summary>
    public EstimatePlan Make(double[] values)
    {
        var outputs = Statistics().Concat(Totals()).ToList();
        return new EstimatePlan(Headline(), outputs)
        {
            Needs = [.. sample.Needs, .. population.Sizes],
            Compute = needs => Compute(values, needs),
        };
    }

    // One statistic for each part, in the order of the cells.
    private IEnumerable<EstimateOutput> Statistics()
    {
        if (population.IsInWeights) return cells.Domains.Select(g => g is null ? Total("total", []) : Total(ByDomain, [g]));
        var (name, label) = HasDomains ? ("part", Words.Of("{0}中的份额", "part of the {0}", StatisticLabel)) : (Statistic, StatisticLabel);
        return cells.Cells.Select(c => new EstimateOutput(name, call.UnitOf(dimension / population.Dimension), label) { Keys = Keys(c), KeyNames = KeyNames() });
    }

    // Formulas for the totals of domains, or of strata where there are no domains.
    private IEnumerable<EstimateOutput> Totals()
    {
        if (population.IsInWeights) return [];
        if (HasDomains) return cells.Domains.Select(g => Total(ByDomain, [g!]) with { Formula = Formulas.Sum([.. cells.Strata.Select((h, i) => Formulas.Times(Formulas.Own("part", Keys((h, g))), population.Sizes[i]))]) });
        return HasStrata ? cells.Strata.Select((h, i) => Total("total", [h!]) with { Formula = Formulas.Times(Formulas.Own(Statistic, h!), population.Sizes[i]) }) : [];
    }

    private FormulaNode Headline()
    {
        if (HasDomains) return Formulas.Sum([.. cells.Domains.Select(g => Formulas.Own(ByDomain, g!))]);
        if (population.IsInWeights) return Formulas.Own("total");
        return HasStrata ? Formulas.Sum([.. cells.Strata.Select(h => Formulas.Own("total", h!))]) : Formulas.Times(Formulas.Own(Statistic), population.Sizes[0]);
    }

    private EstimateOutput Total(string name, IReadOnlyList<string> keys) =>
        new(name, call.UnitOf(dimension), Words.Of("总量", "total")) { Keys = keys, KeyNames = keys.Count == 0 ? [] : [call.Written(HasDomains ? "by" : "strata")] };

    private EstimateResult Compute(double[] values, IReadOnlyList<double> needs)
    {
        var design = sample.Design(needs);
        var statistic = population.IsInWeights ? cells.Totals(values) : cells.PerUnit(values, RowSizes);
        double[] sizes = [.. needs.Skip(sample.Needs.Count)];
        var headline = SmoothFunction.LinearCombination(statistic, Matrix.FromRows([.. cells.Cells.Select((_, i) => population.IsInWeights ? 1 : sizes[i / cells.Domains.Count])]));
        return new EstimateResult([design.Estimate(statistic)], SurveyDiagnostics.Of(sample, design, headline, values));
    }

    private static IReadOnlyList<string> Keys((string? Stratum, string? Domain) cell) => [.. new[] { cell.Stratum, cell.Domain }.OfType<string>()];

    private IReadOnlyList<string> KeyNames() => [.. new[] { HasStrata ? call.Written("strata") : null, HasDomains ? call.Written("by") : null }.OfType<string>()];
}
