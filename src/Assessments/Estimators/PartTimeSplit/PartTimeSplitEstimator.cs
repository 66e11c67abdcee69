using Reckon.Assessments.Designs;
using Reckon.Assessments.Formulas;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;
using Reckon.Statistics.Matrices;
using Reckon.Statistics.Survey.Estimators;

namespace Reckon.Assessments.Estimators.PartTimeSplit;

/// <summary>Full-time and part-time staff as two totals of one sample, whose sum is the total; full-time equivalents by usual hours.</summary>
/// <remarks>Särndal, Swensson and Wretman (1992), section 10.3, on totals of domains. Agrees with R survey <c>svytotal</c> of both variables and <c>svycontrast</c>.</remarks>
internal sealed class PartTimeSplitEstimator : IEstimator
{
    /// <inheritdoc />
    public string Name => "part-time-split";

    /// <inheritdoc />
    public IReadOnlyList<EstimatorOption> Options { get; } =
    [
        .. SurveyFrame.Options,
        new("full", OptionKind.Rows) { IsRequired = true },
        new("part", OptionKind.Rows) { IsRequired = true },
        new("population", OptionKind.Quantity),
        new("hours", OptionKind.Quantity),
        new("measure", OptionKind.Choice) { Choices = ["heads", "fte"] },
        SurveyFrame.Where,
    ];

    /// <inheritdoc />
    public EstimatePlan? Plan(EstimateCall call)
    {
        if (SurveyFrame.Of(call, hasWhere: true) is not { } frame || call.Rows("full", frame.Data) is not { } full || call.Rows("part", frame.Data) is not { } part) return null;
        if (!Fits(call, frame, full.Dimension, part.Dimension) || frame.Take([full.Values, part.Values]) is not { } sample) return null;
        var (population, hours) = (call.Quantity("population"), call.Quantity("hours"));
        if ((call.Has("population") && population is null) || (call.Has("hours") && hours is null)) return null;
        double[][] staff = [sample.PickInside(full.Values), sample.PickInside(part.Values)];
        return new EstimatePlan(Headline(call, hours), [.. Staff(call, population, full.Dimension), .. Derived(call, hours, full.Dimension)])
        {
            Needs = [.. sample.Needs, .. population is null ? Array.Empty<FormulaNode>() : [population.Node]],
            Compute = needs => Compute(sample, needs, staff, population is not null),
        };
    }

    private static bool Fits(EstimateCall call, SurveyFrame frame, Dimension full, Dimension part)
    {
        var errors = call.Diagnostics.ErrorCount;
        if (!full.Equals(part)) call.Fail("part", "unit-mismatch", $"'full' counts {full} and 'part' counts {part}; their sum has to be staff.");
        if (!call.Has("population") && !frame.Design.HasWeights) call.Fail("population", "missing-option", "Nothing says how many units the sample stands for.", "Give 'population', or a 'design' with weights, 'fpc' or known totals.");
        if (call.Choice("measure") == "fte" && !call.Has("hours")) call.Fail("measure", "missing-option", "Full-time equivalents need 'hours', the usual hours of part-time over those of full-time staff.");
        return call.Diagnostics.ErrorCount == errors;
    }

    // Statistics are totals, or means per unit with formulas for the totals.
    private static IEnumerable<EstimateOutput> Staff(EstimateCall call, TypedFormula? population, Dimension dimension)
    {
        (string Name, LocalText Label)[] kinds = [("full", Words.Of("全职", "full-time")), ("part", Words.Of("兼职", "part-time"))];
        if (population is null) return kinds.Select(k => new EstimateOutput(k.Name, call.UnitOf(dimension), k.Label));
        var means = kinds.Select(k => new EstimateOutput($"{k.Name}.mean", call.UnitOf(dimension / population.Dimension), Words.Of("每单位{0}", "{0} per unit", k.Label)));
        return means.Concat(kinds.Select(k => new EstimateOutput(k.Name, call.UnitOf(dimension), k.Label) { Formula = call.Formulas.Times(call.Formulas.Own($"{k.Name}.mean"), population.Node) }));
    }

    private static IEnumerable<EstimateOutput> Derived(EstimateCall call, TypedFormula? hours, Dimension dimension)
    {
        var f = call.Formulas;
        yield return new EstimateOutput("share", Unit.Percent, Words.Of("兼职占比", "share of part-time")) { Formula = f.Over(f.Own("part"), Heads(f)) };
        yield return new EstimateOutput("heads", call.UnitOf(dimension), Words.Of("人头数", "heads")) { Formula = Heads(f) };
        if (hours is not null) yield return new EstimateOutput("fte", call.UnitOf(dimension), Words.Of("全时当量", "full-time equivalents")) { Formula = Equivalents(f, hours) };
    }

    private static FormulaNode Headline(EstimateCall call, TypedFormula? hours) =>
        call.Choice("measure") == "fte" ? Equivalents(call.Formulas, hours!) : Heads(call.Formulas);

    private static FormulaNode Heads(FormulaBuilder f) => f.Plus(f.Own("full"), f.Own("part"));

    private static FormulaNode Equivalents(FormulaBuilder f, TypedFormula hours) => f.Plus(f.Own("full"), f.Times(f.Own("part"), hours.Node));

    private static EstimateResult Compute(SurveySample sample, IReadOnlyList<double> needs, double[][] staff, bool isPerUnit)
    {
        var design = sample.Design(needs);
        var both = isPerUnit ? (Statistics.Survey.ISurveyStatistic)Ratios.Means(Matrix.FromColumns(staff)) : new Totals(Matrix.FromColumns(staff));
        double[] heads = [.. staff[0].Zip(staff[1], (f, p) => f + p)];
        return new EstimateResult([design.Estimate(both)], SurveyDiagnostics.Of(sample, design, SmoothFunction.LinearCombination(both, Matrix.FromRows([1.0, 1.0])), heads));
    }
}
