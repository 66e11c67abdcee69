using static Reckon.Assessments.Tests.Support.SmallSite;

namespace Reckon.Assessments.Tests.Units;

/// <summary>Money at the prices of a year is a noun of its own.</summary>
public sealed class PriceYearTests
{
    [Theory]
    [InlineData("亿元@2020", 1e8, "yuan@2020")]
    [InlineData("yuan@1998", 1, "yuan@1998")]
    [InlineData("billion dollar@2015", 1e9, "dollar@2015")]
    [InlineData("万元@2020/person", 1e4, "yuan@2020/person")]
    [InlineData("元@2020/元@2015", 1, "yuan@2020/yuan@2015")]
    [InlineData("元@2020^2", 1, "yuan@2020^2")]
    public void A_year_of_prices_stands_behind_money(string text, double scale, string dimension)
    {
        Assert.Equal((scale, dimension), (Unit(text).ToBase(1), Unit(text).Dimension.ToString()));
    }

    // 100 at the prices of 2015 are 110 at those of 2020 when prices rose by a tenth.
    [Fact]
    public void A_deflator_is_a_bridge_between_two_years()
    {
        var site = LoadGood("bridges:\n  - { from: yuan@2015, to: yuan@2020, factor: 1.1, source: s, at: x }\nquantities:\n" + Printed("old", "100", "亿元@2015") + Printed("new", "50", "亿元@2020") + Computed("all", "new + old", "亿元@2020") + Computed("back", "new", "亿元@2015"));

        Assert.Equal(160, site.Quantity("all").Value!.Value, 1e-9);
        Assert.Equal(50 / 1.1, site.Quantity("back").Value!.Value, 1e-9);
        Assert.Equal(["yuan@2015"], site.Quantity("all").Bridges.Select(b => b.From));
    }

    [Fact]
    public void A_deflator_can_be_a_quantity_with_a_source_of_its_own()
    {
        var site = LoadGood("quantities:\n" + Printed("gmv", "100", "亿元") + Printed("deflator", "0.8", "元@2015/元") + Computed("real", "gmv * deflator", "亿元@2015"));

        Assert.Equal(80, site.Quantity("real").Value!.Value, 1e-9);
    }

    [Fact]
    public void An_exchange_rate_keeps_its_date()
    {
        var site = LoadGood("bridges:\n  - { from: dollar, to: yuan, factor: 7.1, source: s, at: x, date: 2024-06-28 }\nquantities:\n" + Printed("usd", "10", "亿 dollar") + Computed("cny", "usd", "亿元"));

        Assert.Equal(71, site.Quantity("cny").Value!.Value, 1e-9);
        Assert.Equal("2024-06-28", site.Quantity("cny").Bridges[0].Date);
    }

    [Fact]
    public void An_expression_over_prices_of_a_year_has_their_unit()
    {
        var site = LoadGood("quantities:\n" + Printed("gmv", "100", "亿元@2020") + Printed("people", "4", "万 person"));
        var text = new Reckon.Assessments.Texts.LocatedText("gmv / people", new Reckon.Diagnostics.SourceFile("page", "gmv / people").Span(0, 12), true);

        var shown = site.Portfolio.Evaluate(text, "demo", null, site.Diagnostics)!;

        Assert.Equal("250,000\u00a0yuan per person at 2020 prices", new Reckon.Assessments.Printing.NumberPrinter("en").Print(shown, new()).Full);
    }
}
