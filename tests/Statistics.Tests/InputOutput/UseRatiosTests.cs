using Reckon.Statistics.InputOutput;

namespace Reckon.Statistics.Tests.InputOutput;

public sealed class UseRatiosTests
{
    [Theory]
    [InlineData(2017, 1.4751067278233, 1.7425782957915)]
    [InlineData(2018, 1.4426088917014, 1.7064463511924)]
    [InlineData(2020, 1.42704833950037, 1.6554204859640)]
    public void The_published_ratios_come_back_from_the_totals(int year, double published, double netOfImports)
    {
        var file = Reference.ReadGauge("china-totals.csv");
        double Total(string column) => file.Numbers(column, "year", $"{year}")[0];
        var totals = new UseTotals(Total("intermediate_use"), Total("final_use"), Total("imports"));

        Close.To(published, UseRatios.Competitive(totals), 1e-13);
        Close.To(netOfImports, UseRatios.NetOfImports(totals), 1e-13);
    }

    [Theory]
    [InlineData(2017, 1.4100686898, 1e-9)]
    [InlineData(2018, 1.3781210974, 1e-9)]
    [InlineData(2020, 1.3748180186, 1e-9)]
    public void A_table_that_knows_imports_gives_the_ratio_of_domestic_products(int year, double domestic, double relative)
    {
        Close.To(domestic, UseRatios.DomesticOnly(PublishedTables.China(year)), relative);
    }

    [Theory]
    [InlineData(2017)]
    [InlineData(2018)]
    [InlineData(2020)]
    public void Tables_of_42_and_more_sectors_have_the_same_ratios(int year)
    {
        var (file, totals) = (Reference.ReadGauge("china-totals.csv"), PublishedTables.China(year).UseTotals());

        // 100 million against 10 000 yuan.
        Close.To(file.Numbers("intermediate_use", "year", $"{year}")[0], totals.Intermediate / 1e4, 1e-12);
        Close.To(file.Numbers("final_use", "year", $"{year}")[0], totals.Final / 1e4, 1e-12);
        Close.To(file.Numbers("imports", "year", $"{year}")[0], totals.Imports / 1e4, 1e-12);
        var competitive = PublishedTables.China(year).ToCompetitive().UseTotals();
        Close.To(UseRatios.Competitive(totals), UseRatios.Competitive(competitive), 1e-14);
        Close.To(UseRatios.NetOfImports(totals), UseRatios.NetOfImports(competitive), 1e-14);
    }

    [Fact]
    public void A_ratio_over_nothing_is_refused()
    {
        Assert.Throws<ArgumentException>("final", () => UseRatios.Competitive(new UseTotals(1, 0, 0)));
        Assert.Throws<ArgumentException>("final", () => UseRatios.NetOfImports(new UseTotals(1, 2, 2)));
        Assert.Throws<ArgumentException>("intermediate", () => UseRatios.Competitive(new UseTotals(double.NaN, 1, 0)));
    }
}
