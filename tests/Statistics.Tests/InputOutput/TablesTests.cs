using Reckon.Statistics.Gauge;
using Reckon.Statistics.InputOutput;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Tests.InputOutput;

public sealed class TablesTests
{
    private static readonly Sector[] Two = [new("1", "farms"), new("2", "factories")];
    private static readonly FinalDemandCategory[] All = [new("final demand", FinalDemandKind.Other)];
    private static readonly PrimaryInputs ValueAdded = new([new("value added", PrimaryInputKind.OtherValueAdded)], new[,] { { 650.0, 1400 } });
    private static readonly Uses Flows = new(new[,] { { 150.0, 500 }, { 200, 100 } }, new FinalDemand(All, new[,] { { 350.0 }, { 1700 } }));

    [Fact]
    public void A_negative_output_is_refused_with_the_name_of_the_sector()
    {
        var refused = Assert.Throws<ArgumentException>("output", () => new Production(Two, [1000, -2000], ValueAdded));

        Assert.Contains("sector 2 factories is -2000", refused.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("output", () => new Production(Two, [1000, double.NaN], ValueAdded));
    }

    [Fact]
    public void Inputs_or_jobs_without_output_are_refused_with_the_name_of_the_sector()
    {
        Assert.Contains("Sector 2 factories has no output", Assert.Throws<ArgumentException>(() => new Production(Two, [1000, 0], ValueAdded)).Message, StringComparison.Ordinal);
        var idle = new Production(Two, [1000, 0], new PrimaryInputs([], Matrix.FromRowMajor(0, 2, [])));
        Assert.Throws<ArgumentException>(() => new CompetitiveTable(idle, Flows, [0, 0]));
        Assert.Throws<ArgumentException>(() => idle.Coefficients([3.0, 1]));
        Assert.Equal([0.003, 0], idle.Coefficients([3.0, 0]));
    }

    [Fact]
    public void Names_and_shapes_that_do_not_fit_are_refused()
    {
        var production = new Production(Two, [1000, 2000], ValueAdded);
        Assert.Throws<ArgumentException>("sectors", () => new Production([], [], ValueAdded));
        Assert.Throws<ArgumentException>("sectors", () => new Production([Two[0], Two[0]], [1, 2], ValueAdded));
        Assert.Throws<ArgumentException>("output", () => new Production(Two, [1], ValueAdded));
        Assert.Throws<ArgumentException>(() => new PrimaryInputs([], new[,] { { 1.0 } }));
        Assert.Throws<ArgumentException>("categories", () => new FinalDemand([new(" ", FinalDemandKind.Other)], new[,] { { 1.0 } }));
        Assert.Throws<ArgumentException>("values", () => new FinalDemand(All, new[,] { { double.NaN } }));
        Assert.Throws<ArgumentException>("intermediate", () => new Uses(new[,] { { double.PositiveInfinity } }, new FinalDemand(All, new[,] { { 1.0 } })));
        Assert.Throws<ArgumentException>(() => new Uses(new[,] { { 1.0, 2 } }, Flows.FinalDemand));
        Assert.Throws<ArgumentException>("imports", () => new CompetitiveTable(production, Flows, [0]));
        Assert.Throws<ArgumentException>("imports", () => new CompetitiveTable(production, Flows, [0, -1]));
        var other = new Uses(Flows.Intermediate, new FinalDemand([new("other", FinalDemandKind.Other)], Flows.FinalDemand.Values));
        Assert.Throws<ArgumentException>("imported", () => new NonCompetitiveTable(production, Flows, other));
        Assert.Contains("there are final demand", Assert.Throws<ArgumentException>("category", () => Flows.FinalDemand.Of("exports")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("component", () => ValueAdded.Of("wages"));
    }

    [Fact]
    public void Parts_of_final_demand_and_primary_inputs_are_found_by_kind_and_by_name()
    {
        var table = PublishedTables.Germany();

        Assert.Equal(269663 + 13492, table.Domestic.FinalDemand.Of(FinalDemandKind.HouseholdConsumption, FinalDemandKind.GovernmentConsumption)[3]);
        Assert.Equal([-6.0, 7559, 0, 0, 0, 0], table.Domestic.FinalDemand.Of("inventory_change"));
        Assert.Equal([9382.0, 296464, 78819, 214450, 124810, 272975], table.Production.PrimaryInputs.Of("compensation_employees"));
        Assert.Equal([1084.0, 6505, 1548, 8349, 8473, 12551], table.Production.PrimaryInputs.Of(PrimaryInputKind.ProductTaxes));
        Assert.Equal([0.0, 0], Flows.FinalDemand.Of(FinalDemandKind.Exports));
    }

    [Fact]
    public void Arrays_changed_afterwards_do_not_change_a_table()
    {
        var output = new[] { 1000.0, 2000 };
        var production = new Production(Two, output, ValueAdded);
        output[0] = 1;

        Assert.Equal(1000, production.Output[0]);
    }
}
