using Reckon.Assessments.Tests.Support;

namespace Reckon.Assessments.Tests.Estimators.Expenditure;

/// <summary>Consumption in the official tables, computed with numpy 1.24, in 100 million yuan.</summary>
public sealed class ExpenditureEstimatorTests
{
    [Theory]
    [InlineData(2017, 390162.9692335241, 54014.030901501086, 203133.93981526417, 616691.9723388945)]
    [InlineData(2018, 435448.0130633837, 60321.24066297454, 233308.25067188736, 659155.8603605223)]
    [InlineData(2020, 501021.1312102426, 56612.563190326546, 267684.6623528541, 724109.3728594636)]
    public void All_consumption_is_product_and_imports(int year, double product, double imports, double direct, double published)
    {
        var site = IoFiles.Estimate("expenditure", $"table: cn-{year}", "亿元");

        double Of(string output) => site.Quantity($"x.{output}").Value!.Value;
        Assert.Equal(product, site.Quantity("x").Value!.Value, 1e-6);
        Assert.Equal(direct, Of("gdp_direct"), 1e-6);
        Assert.Equal(product - direct, Of("gdp_indirect"), 1e-6);
        Assert.Equal(imports, Of("import_content"), 1e-6);
        Assert.Equal(published, Of("published"), 1e-6);
        Assert.Equal(product + imports, Of("spending"), 1e-6);
        Assert.Equal(published / (product - direct), Of("overstatement"), 1e-9);
    }

    [Fact]
    public void The_reading_of_2020_is_724109_where_233336_is_right()
    {
        var site = IoFiles.Estimate("expenditure", "table: cn-2020, of: gdp_indirect", "亿元");

        Assert.Equal(233336, site.Quantity("x").Value!.Value, 0.5);
        Assert.Equal(724109, site.Quantity("x.published").Value!.Value, 0.5);
    }

    [Fact]
    public void Spending_of_ones_own_is_taken_apart_like_that_of_the_table()
    {
        var more = "quantities:\n" + SmallSite.Printed("spent", "1000", "亿元");

        var site = IoFiles.Estimate("expenditure", "table: cn-2018, spending: spent", "亿元", more);

        Assert.Equal(1000 * 435448.0130633837 / (435448.0130633837 + 60321.24066297454), site.Quantity("x").Value!.Value, 1e-8);
        // Jobs per 100 million yuan of domestic consumption, times the share of domestic products.
        Assert.InRange(site.Quantity("x.jobs").Value!.Value, 80, 90);
    }

    [Fact]
    public void Amounts_by_sector_have_the_content_of_their_sectors()
    {
        var more = "quantities:\n" + SmallSite.Printed("trips", "300", "亿元") + SmallSite.Printed("meals", "200", "亿元") + SmallSite.Printed("data", "500", "亿元") + SmallSite.Printed("films", "10", "亿元");

        var site = IoFiles.Estimate("expenditure", "table: cn-2018, spending: [trips, meals, data, films], sectors: [\"29\", 住宿和餐饮, \"31\", \"31\"]", "亿元", more);

        double Of(string output) => site.Quantity($"x.{output}").Value!.Value;
        Assert.Equal(1010, Of("gdp_content") + Of("import_content"), 1e-9);
        Assert.Equal(Of("published"), 300 * Of("published_per_unit[29]") + 200 * Of("published_per_unit[30]") + 510 * Of("published_per_unit[31]"), 1e-9);
        Assert.Equal(3, site.Assessment.Tables.Single(t => t.Name == "x.gdp_direct_per_unit").Rows.Count);
    }

    [Fact]
    public void Published_coefficients_alone_give_what_was_published()
    {
        var more = "quantities:\n" + SmallSite.Printed("trips", "300", "亿元") + SmallSite.Printed("meals", "200", "亿元") + SmallSite.Printed("b1", "1.5", "ratio") + SmallSite.Printed("b2", "2", "ratio");

        var site = IoFiles.Estimate("expenditure", "spending: [trips, meals], coefficients: [b1, b2]", "亿元", more);

        Assert.Equal(850, site.Quantity("x").Value!.Value, 1e-12);
    }

    [Fact]
    public void Published_coefficients_stand_beside_the_right_content()
    {
        var more = "quantities:\n" + SmallSite.Printed("trips", "300", "亿元") + SmallSite.Printed("b1", "1.5", "ratio");

        var site = IoFiles.Estimate("expenditure", "table: cn-2018, spending: [trips], coefficients: [b1], sectors: [\"29\"]", "亿元", more);

        Assert.Equal(450, site.Quantity("x.published").Value!.Value, 1e-12);
        Assert.InRange(site.Quantity("x.gdp_content").Value!.Value, 200, 300);
    }
}
