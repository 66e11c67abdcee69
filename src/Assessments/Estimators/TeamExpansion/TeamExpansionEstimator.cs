using Reckon.Assessments.Designs;

namespace Reckon.Assessments.Estimators.TeamExpansion;

/// <summary>Supporting staff of all units: units by tier times staff per unit, and the heads with the owners.</summary>
/// <remarks>With data the post-stratified total of Holt and Smith (1979): Σ M Σ w s / Σ w within tiers, whose variance keeps that of the numbers of units.</remarks>
internal sealed class TeamExpansionEstimator : IEstimator
{
    private static readonly string[] OfData = ["tier", "staff"];

    /// <inheritdoc />
    public string Name => "team-expansion";

    /// <inheritdoc />
    public IReadOnlyList<EstimatorOption> Options { get; } =
    [
        .. SurveyFrame.Options,
        new("units", OptionKind.Table) { IsRequired = true },
        new("tier", OptionKind.Category),
        new("staff", OptionKind.Rows),
        new("per_unit", OptionKind.Table),
        new("owners", OptionKind.Quantity),
        new("measure", OptionKind.Choice) { Choices = ["supporters", "heads"] },
    ];

    /// <inheritdoc />
    public EstimatePlan? Plan(EstimateCall call)
    {
        if (call.Table("units") is not { } units || !Fits(call)) return null;
        var owners = call.Quantity("owners");
        if (call.Has("owners") && owners is null) return null;
        var plan = new TeamPlan(call, units, owners);
        return call.Has("per_unit") ? FromTable(call, units, plan) : FromData(call, units, plan);
    }

    private static bool Fits(EstimateCall call)
    {
        var errors = call.Diagnostics.ErrorCount;
        if (call.Has("per_unit") && (call.Has("staff") || call.Has("data") || call.Has("design")))
            call.Fail("per_unit", "contradiction", "Staff per unit comes from the table 'per_unit' and from data.", "Keep 'per_unit', or 'data' with 'tier' and 'staff'.");
        foreach (var option in OfData.Where(o => !call.Has("per_unit") && !call.Has(o)))
            call.Fail(option, "missing-option", $"Staff per unit from data needs '{option}'.", "Give 'data' (or 'design') with 'tier' and 'staff', or the table 'per_unit'.");
        if (call.Choice("measure") == "heads" && !call.Has("owners"))
            call.Fail("measure", "missing-option", "Heads need 'owners': how many owners or creators a unit has.");
        return call.Diagnostics.ErrorCount == errors;
    }

    private static EstimatePlan? FromTable(EstimateCall call, KeyedFormulas units, TeamPlan plan)
    {
        if (call.Table("per_unit") is not { } staff) return null;
        return Has(call, staff, units) & Has(call, units, staff) ? plan.FromTable(staff) : null;
    }

    private static bool Has(EstimateCall call, KeyedFormulas table, KeyedFormulas other)
    {
        List<string> missing = [.. other.Rows.Select(r => r.Key).Except(table.Rows.Select(r => r.Key))];
        if (missing.Count == 0) return true;
        call.Fail("per_unit", "unknown-category", $"The table '{table.Table}' does not have {string.Join(", ", missing.Select(m => $"'{m}'"))} of the table '{other.Table}'.", Diagnostics.Suggestion.For(missing[0], table.Rows.Select(r => r.Key)));
        return false;
    }

    private static EstimatePlan? FromData(EstimateCall call, KeyedFormulas units, TeamPlan plan)
    {
        if (SurveyFrame.Of(call) is not { } frame || call.Categories("tier", frame.Data) is not { } tiers || call.Rows("staff", frame.Data) is not { } staff) return null;
        if (frame.Take([staff.Values], tiers) is not { } sample) return null;
        return CategoryCheck.Holds(sample.Rows.Select(r => (tiers[r], r)), units, call.SpanOf("units"), call.Diagnostics) ? plan.FromSample(sample, sample.Pick(tiers), sample.Pick(staff.Values), staff.Dimension) : null;
    }
}
