using Reckon.Assessments.InputOutput;
using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.InputOutput;

namespace Reckon.Assessments.Estimators.IoMultiplier;

/// <summary>Indirect jobs per direct job from the Leontief inverse of domestic products (Miller and Blair 2009, chapter 6).</summary>
internal sealed class IoMultiplierEstimator : IEstimator
{
    private const int DefaultDraws = 300;
    private const double FewestDraws = 50;
    private const double MostDraws = 2000;
    private const double Percent = 100;
    private static readonly string[] Results = ["indirect_per_direct", "multiplier", "effect", "direct"];

    /// <inheritdoc />
    public string Name => "io-multiplier";

    /// <inheritdoc />
    public IReadOnlyList<EstimatorOption> Options { get; } =
    [
        new("table", OptionKind.IoTable) { IsRequired = true },
        new("sector", OptionKind.Text),
        new("mix", OptionKind.Table),
        new("demand", OptionKind.Text),
        new("employment", OptionKind.IoTable),
        new("type", OptionKind.Choice) { Choices = ["I", "II"] },
        new("household_income", OptionKind.Quantity),
        new("jobs", OptionKind.Quantity),
        new("of", OptionKind.Choice) { Choices = Results },
        new("by_sector", OptionKind.Flag),
        new("cell_cv", OptionKind.Number),
        new("draws", OptionKind.Number),
    ];

    /// <inheritdoc />
    public EstimatePlan? Plan(EstimateCall call)
    {
        var errors = call.Diagnostics.ErrorCount;
        if (call.IoTable() is not { } table || Employment(call, table) is not { } source) return null;
        var mix = call.Table("mix");
        if (call.Has("mix") && mix is null || DemandReader.Read(call, table, mix) is not { } items) return null;
        var (isClosed, income, jobs) = (IsClosed(call, table), call.Quantity("household_income"), call.Quantity("jobs"));
        var (of, cv, draws) = (call.Choice("of"), Share(call), Draws(call));
        if (jobs is not null && of is not ("indirect_per_direct" or "multiplier")) call.Fail("of", "wrong-options", $"Jobs times '{of}' mean nothing.", "With 'jobs', 'of' is indirect_per_direct or multiplier.");
        var perOutput = table.JobsPerOutput(source.Employment!);
        var bySector = call.Flag("by_sector") ? Enumerable.Range(0, perOutput.Length).Where(j => perOutput[j] > 0).ToArray() : [];
        if (call.Diagnostics.ErrorCount > errors) return null;
        var plan = new MultiplierPlan(call.Formulas, table, source.Employment!, items, mix?.Rows.Select(r => r.Value).ToList(), isClosed, bySector);
        var headline = jobs is null ? call.Formulas.Own(of) : call.Formulas.Times(jobs.Node, call.Formulas.Own(of));
        return new EstimatePlan(headline, plan.Outputs())
        {
            Needs = income is null ? [] : [income.Node],
            Compute = needs => Compute(new JobsModel(table, perOutput, isClosed, needs.Count == 0 ? null : needs[0]), plan, cv, draws, source),
        };
    }

    // Jobs of another year than the flows are set against the output of this table, which is nearer than jobs per output of that year.
    private static IoTable? Employment(EstimateCall call, IoTable table)
    {
        var source = call.Has("employment") ? call.IoTable("employment") : table;
        if (source is null) return null;
        if (source.Employment is null)
            call.Fail(call.Has("employment") ? "employment" : "table", "no-employment", $"The table '{source.Name}' has no employment by sector.", "Name a table with employment of the same sectors as 'employment': its headcounts are set against the output of this one.");
        else if (!source.Sectors.Select(s => s.Code).SequenceEqual(table.Sectors.Select(s => s.Code), StringComparer.Ordinal))
            call.Fail("employment", "no-employment", $"The sectors of '{source.Name}' are not those of '{table.Name}'.");
        else return source;
        return null;
    }

    private static bool IsClosed(EstimateCall call, IoTable table)
    {
        var isClosed = call.Choice("type") == "II";
        if (isClosed && !JobsModel.CanBeClosed(table)) call.Fail("type", "wrong-options", $"The table '{table.Name}' has no consumption or no compensation of employees, which Type II needs.");
        if (!isClosed && call.Has("household_income")) call.Fail("household_income", "wrong-options", "Household income matters only to a multiplier of type II.");
        return isClosed;
    }

    private static double Share(EstimateCall call)
    {
        if (call.Number("cell_cv") is not { } percent) return 0;
        if (percent is > 0 and <= Percent) return percent / Percent;
        call.Fail("cell_cv", "out-of-range", "'cell_cv' is the coefficient of variation of a flow in per cent, above 0 and at most 100.", "Comparisons of tables suggest 5 to 20.");
        return 0;
    }

    private static int Draws(EstimateCall call)
    {
        if (call.Number("draws") is not { } draws) return DefaultDraws;
        if (draws is >= FewestDraws and <= MostDraws && draws == Math.Floor(draws)) return (int)draws;
        call.Fail("draws", "out-of-range", $"'draws' is a whole number from {FewestDraws} to {MostDraws}.");
        return DefaultDraws;
    }

    private static EstimateResult Compute(JobsModel model, MultiplierPlan plan, double cv, int draws, IoTable source)
    {
        try
        {
            var joint = cv > 0 ? new CellDraws(model, cv, draws).Estimate(plan.ValuesOf) : EstimateResult.Exact(plan.ValuesOf(model.Effects()));
            return new EstimateResult([joint], MultiplierDiagnostics.Of(model, source, cv > 0 ? draws : 0));
        }
        catch (Exception e) when (e is NotProductiveException or ConvergenceException)
        {
            throw new ArgumentException(e.Message, e);
        }
    }
}
