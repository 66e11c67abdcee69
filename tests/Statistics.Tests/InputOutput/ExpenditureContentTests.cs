using Reckon.Statistics.InputOutput;

namespace Reckon.Statistics.Tests.InputOutput;

public sealed class ExpenditureContentTests
{
    // numpy 1.24 on the official non-competitive tables, 10 000 yuan scaled to 100 million.
    [Theory]
    [InlineData(2017, 390162.9692335241, 54014.030901501086, 203133.93981526417, 616691.9723388945)]
    [InlineData(2018, 435448.0130633837, 60321.24066297454, 233308.25067188736, 659155.8603605223)]
    [InlineData(2020, 501021.1312102426, 56612.563190326546, 267684.6623528541, 724109.3728594636)]
    public void Consumption_of_China_is_product_and_imports(int year, double product, double imports, double direct, double published)
    {
        var table = PublishedTables.China(year);
        double[] domestic = table.Domestic.FinalDemand.Of("consumption"), imported = table.Imported.FinalDemand.Of("consumption");
        var content = new ExpenditureContent(table, domestic, imported);
        var reading = ExpenditureContent.PublishedReading(table.ToCompetitive(), [.. domestic.Zip(imported, (d, m) => d + m)]);

        Close.To(product, content.DomesticProduct / 1e4, 1e-13);
        Close.To(imports, content.Imports / 1e4, 1e-13);
        Close.To(direct, content.DirectPrimaryInputs / 1e4, 1e-13);
        Close.To(published, reading / 1e4, 1e-13);
        Close.To(published / (product - direct), content.OverstatementOf(reading), 1e-12);
        Close.Within(0, content.Residual / content.Expenditure, 1e-13);
        Assert.InRange(content.OverstatementOf(reading), 3.1, 3.3);
    }

    [Fact]
    public void A_table_with_one_row_of_imports_can_be_used()
    {
        var table = PublishedTables.Germany();
        var content = new ExpenditureContent(table, table.Domestic.FinalDemand.Of("exports"), table.Imported.FinalDemand.Of("exports"));

        Assert.Equal(42597, content.DirectImports);
        Assert.Equal(379293 + 42597, content.Expenditure);
        Close.Within(0, content.Residual / content.Expenditure, 1e-15);
        Assert.Throws<ArgumentException>("imported", () => new ExpenditureContent(table, table.Domestic.FinalDemand.Of("exports"), new double[6]));
    }
}
