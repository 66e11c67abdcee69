using Reckon.Assessments.Tests.Support;
using Reckon.Assessments.Units;
using static Reckon.Assessments.Tests.Support.SmallSite;

namespace Reckon.Assessments.Tests.Units;

/// <summary>Units that differ by an exact number go together by themselves; all others wait for a bridge.</summary>
public sealed class ExactScalesTests
{
    private static readonly ExactScales Scales = new(new[] { "minute", "hour", "day", "week", "month", "year", "job", "yuan" }.Select(n => SmallSite.Unit(n).Terms[0].Noun));

    [Theory]
    [InlineData("hour", "minute", 60)]
    [InlineData("minute", "hour", 1 / 60.0)]
    [InlineData("week", "minute", 7 * 24 * 60)]
    [InlineData("元/month", "元/year", 12)]
    [InlineData("hour/day", "minute/week", 420)]
    [InlineData("job·hour", "job·day", 1 / 24.0)]
    [InlineData("job", "job", 1)]
    public void Scales_by_an_exact_number(string from, string to, double factor) =>
        Assert.Equal(factor, Scales.Factor(SmallSite.Unit(from).Dimension, SmallSite.Unit(to).Dimension)!.Value, factor * 1e-15);

    [Theory]
    [InlineData("day", "month")]
    [InlineData("week", "year")]
    [InlineData("hour·week/day", "hour")]
    [InlineData("job·hour/day", "job")]
    [InlineData("job", "person")]
    [InlineData("hour", "job")]
    [InlineData("元", "元@2020")]
    [InlineData("year", "date_year")]
    public void Guesses_nothing(string from, string to) => Assert.Null(Scales.Factor(SmallSite.Unit(from).Dimension, SmallSite.Unit(to).Dimension));

    [Theory]
    [InlineData("minute/hour", 60)]
    [InlineData("hour/week", 168)]
    [InlineData("month/year", 12)]
    public void A_quotient_of_times_is_a_share(string quotient, double parts) =>
        Assert.Equal(1 / parts, Scales.ShareFactor(SmallSite.Unit(quotient).Dimension)!.Value, 1e-15);

    [Theory]
    [InlineData("job/hour")]
    [InlineData("job·hour/day")]
    [InlineData("hour^2/day")]
    [InlineData("day/month")]
    [InlineData("job/person")]
    public void No_other_quotient_is_one(string quotient) => Assert.Null(Scales.ShareFactor(SmallSite.Unit(quotient).Dimension));

    [Fact]
    public void A_chain_that_leads_back_to_itself_ends()
    {
        var (one, two) = (Noun("one", "two"), Noun("two", "one"));

        Assert.Null(new ExactScales([one, two]).Factor(Dimension.Of("one"), Dimension.Of("job")));

        static UnitNoun Noun(string id, string of) => SmallSite.Unit("job").Terms[0].Noun with { Id = id, Exact = new ExactScale(2, of) };
    }

    [Fact]
    public void Formulas_scale_times_and_show_no_factor()
    {
        var site = LoadGood("quantities:\n" + Printed("h", "3", "hour") + Printed("m", "30", "minute") + Printed("wage", "5000", "元/month") + Computed("all", "h + m", "hour") + Computed("pay", "wage", "万元/year") + Computed("part", "m / h", "percent"));

        Assert.Equal(3.5, site.Quantity("all").Value!.Value, 1e-12);
        Assert.Equal(6, site.Quantity("pay").Value!.Value, 1e-12);
        Assert.Equal(100 / 6.0, site.Quantity("part").Value!.Value, 1e-12);
        Assert.Equal(" + ", string.Concat(site.Quantity("all").FormulaParts.Select(p => p.Text)));
        Assert.Equal("", string.Concat(site.Quantity("pay").FormulaParts.Select(p => p.Text)));
    }

    [Fact]
    public void A_bridge_and_a_scale_lead_further_than_either()
    {
        var site = LoadGood("bridges:\n  - { from: month, to: day, factor: 30, assumption: x }\nquantities:\n" + Printed("m", "2", "month") + Computed("h", "m", "hour"));

        Assert.Equal(1440, site.Quantity("h").Value!.Value, 1e-9);
        Assert.Single(site.Quantity("h").Bridges);
    }

    [Fact]
    public void A_quantity_shown_in_another_scale_is_still_that_quantity()
    {
        var site = LoadGood("quantities:\n" + Printed("m", "90", "minute", "uncertainty: { se: 6 }"));
        var (name, unit) = (Located("m"), Located("hour"));

        var shown = site.Portfolio.Evaluate(name, "demo", unit, site.Diagnostics)!;

        Assert.Equal((1.5, "m"), (shown.Value!.Value, shown.Quantity!.Id.Name));
        Assert.Equal(0.1, shown.StandardUncertainty!.Value, 0.002);
        Assert.Equal(1.3, shown.Interval!.Value.Low, 0.01);
    }

    private static Reckon.Assessments.Texts.LocatedText Located(string text) => new(text, new Reckon.Diagnostics.SourceFile("page", text).Span(0, text.Length), true);
}
