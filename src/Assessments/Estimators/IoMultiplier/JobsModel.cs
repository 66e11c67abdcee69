using Reckon.Assessments.InputOutput;
using Reckon.Statistics.InputOutput;
using Reckon.Statistics.Matrices;

namespace Reckon.Assessments.Estimators.IoMultiplier;

/// <summary>The employment model of a table: jobs per unit of final demand, sector by sector.</summary>
/// <param name="Table">The table.</param>
/// <param name="Jobs">n numbers: jobs per unit of output.</param>
/// <param name="IsClosed">Whether households spend what they earn (Type II).</param>
/// <param name="HouseholdIncome">What households spend out of, in units without scale; null for compensation of employees.</param>
internal sealed record JobsModel(IoTable Table, IReadOnlyList<double> Jobs, bool IsClosed, double? HouseholdIncome)
{
    private static readonly FinalDemandKind[] Households = [FinalDemandKind.HouseholdConsumption];
    private static readonly FinalDemandKind[] Everyone = [FinalDemandKind.Consumption];

    /// <summary>Whether the table has what closing the model for households needs.</summary>
    public static bool CanBeClosed(IoTable table) =>
        table.Flows.Domestic.FinalDemand.Categories.Any(c => Households.Contains(c.Kind) || Everyone.Contains(c.Kind))
        && table.Flows.Production.PrimaryInputs.Components.Any(c => c.Kind == PrimaryInputKind.CompensationOfEmployees);

    /// <summary>The effects with the flows as published.</summary>
    public Effects Effects() => Effects(Table.Model);

    /// <summary>The effects with other flows of domestic products between sectors.</summary>
    /// <param name="flows">n × n.</param>
    public Effects Effects(Matrix flows) => Effects(new LeontiefModel(Table.Flows.Production.Coefficients(flows), Table.Flows.Production.Sectors));

    private Effects Effects(LeontiefModel model)
    {
        if (!IsClosed) return model.Effects(Jobs);
        var (production, demand) = (Table.Flows.Production, Table.Flows.Domestic.FinalDemand);
        var wages = production.PrimaryInputs.Of(PrimaryInputKind.CompensationOfEmployees);
        var spent = demand.Of(demand.Categories.Any(c => Households.Contains(c.Kind)) ? Households : Everyone);
        var income = HouseholdIncome ?? wages.Sum();
        return new ClosedModel(model, production.Coefficients(wages), [.. spent.Select(s => s / income)]).Effects(Jobs);
    }
}
