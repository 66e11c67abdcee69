using Reckon.Assessments.Numbers;
using Reckon.Assessments.Printing;
using Reckon.Support;
using static Reckon.Assessments.Tests.Support.SmallSite;

namespace Reckon.Assessments.Tests.Printing;

/// <summary>How numbers read on a Chinese and on an English page.</summary>
public sealed class NumberPrinterTests
{
    private static readonly NumberPrinter Chinese = new("zh");
    private static readonly NumberPrinter English = new("en");
    private static readonly NumberForm Plain = new();

    [Theory]
    [InlineData("3463", "万 job", "", "3463万个", "34.63 million jobs")]
    [InlineData("2000", "万 job", "sense: \">=\"", "≥ 2000万个", "≥ 20 million jobs")]
    [InlineData("2000", "万 job", "sense: \"<=\"", "≤ 2000万个", "≤ 20 million jobs")]
    [InlineData("922.9", "万 job", "", "922.9万个", "9.229 million jobs")]
    [InlineData("50", "万 job", "", "50万个", "500,000 jobs")]
    [InlineData("0.5", "万 job", "", "0.5万个", "5,000 jobs")]
    [InlineData("16.54", "万元/person", "", "16.54万元/人", "165,400 yuan per person")]
    [InlineData("6168", "亿元", "", "6168亿元", "616.8 billion yuan")]
    [InlineData("15", "亿元", "", "15亿元", "1.5 billion yuan")]
    [InlineData("1.5", "万亿元", "", "1.5万亿元", "1.5 trillion yuan")]
    [InlineData("1.50", "亿元", "", "1.50亿元", "150 million yuan")]
    [InlineData("24.4", "percent", "", "24.4%", "24.4%")]
    [InlineData("24.40", "percent", "", "24.40%", "24.40%")]
    [InlineData("5", "permille", "", "5‰", "5‰")]
    [InlineData("10.1", "pp", "", "10.1个百分点", "10.1 percentage points")]
    [InlineData("1", "pp", "", "1个百分点", "1 percentage point")]
    [InlineData("-2.4", "percent", "", "−2.4%", "−2.4%")]
    [InlineData("-12", "万 job", "", "−12万个", "−120,000 jobs")]
    [InlineData("1.475", "ratio", "", "1.475", "1.475")]
    [InlineData("2020", "date_year", "exact: true", "2020年", "2020")]
    [InlineData("3", "year", "", "3年", "3 years")]
    [InlineData("1", "year", "", "1年", "1 year")]
    [InlineData("1", "job", "", "1个", "1 job")]
    [InlineData("1", "merchant", "", "1家", "1 merchant")]
    [InlineData("12345", "account", "exact: true", "12345个", "12,345 accounts")]
    [InlineData("0", "万 job", "", "0万个", "0 jobs")]
    [InlineData("0", "percent", "", "0%", "0%")]
    [InlineData("8.5", "hour/day", "", "8.5小时/天", "8.5 hours per day")]
    [InlineData("120", "元/万 person", "", "120元/万人", "120 yuan per 10,000 people")]
    [InlineData("9", "year^2", "", "9年²", "9 years²")]
    [InlineData("999999", "job", "", "999999个", "999,999 jobs")]
    [InlineData("1000000", "job", "", "1000000个", "1 million jobs")]
    [InlineData("123456789012345", "job", "exact: true", "123456789012345个", "123.456789012345 trillion jobs")]
    [InlineData("34.63", "million job", "", "3463万个", "34.63 million jobs")]
    [InlineData("1.2", "billion yuan", "", "12亿元", "1.2 billion yuan")]
    [InlineData("5200", "元/month", "", "5200元/月", "5,200 yuan per month")]
    [InlineData("40", "hour/week", "", "40小时/周", "40 hours per week")]
    [InlineData("6", "month", "", "6个月", "6 months")]
    [InlineData("6168", "亿元@2020", "", "6168亿元（2020年价格）", "616.8 billion yuan at 2020 prices")]
    [InlineData("16.54", "万元@2020/person", "", "16.54万元/人（2020年价格）", "165,400 yuan per person at 2020 prices")]
    [InlineData("0.93", "元@2015/元@2020", "", "0.93元（2015年价格）/元（2020年价格）", "0.93 yuan at 2015 prices per yuan at 2020 prices")]
    [InlineData("3", "job/亿元@2020", "", "3个/亿元（2020年价格）", "3 jobs per 100 million yuan at 2020 prices")]
    public void A_printed_number_keeps_its_digits(string value, string unit, string more, string zh, string en)
    {
        var quantity = LoadGood("quantities:\n" + Printed("a", value, unit, more)).Quantity("a");

        Assert.Equal(zh, Chinese.Print(quantity, Plain).Full);
        Assert.Equal(en.Replace(' ', '\u00a0').Replace("≥\u00a0", "≥ ", StringComparison.Ordinal).Replace("≤\u00a0", "≤ ", StringComparison.Ordinal), Show(English.Print(quantity, Plain)));
    }

    [Theory]
    [InlineData(3462.9275, "万 job", "3463万个", "34.63 million jobs")]
    [InlineData(16.540628, "万元/person", "16.54万元/人", "165,400 yuan per person")]
    [InlineData(0.001234567, "ratio", "0.001235", "0.001235")]
    [InlineData(0.5, "ratio", "0.5", "0.5")]
    [InlineData(1234567.8, "ratio", "1234568", "1.234568 million")]
    [InlineData(99.996, "percent", "100%", "100%")]
    [InlineData(12345678, "percent", "12345678%", "12,345,678%")]
    [InlineData(1e20, "ratio", "1.000×10²⁰", "1.000×10²⁰")]
    [InlineData(1.23456e20, "ratio", "1.235×10²⁰", "1.235×10²⁰")]
    [InlineData(-9.99996e20, "ratio", "−1.000×10²¹", "−1.000×10²¹")]
    [InlineData(-2.5e-15, "ratio", "−2.500×10⁻¹⁵", "−2.500×10⁻¹⁵")]
    [InlineData(1e300, "万 job", "1.000×10³⁰⁰万个", "1.000×10³⁰⁴ jobs")]
    public void A_computed_number_shows_four_significant_digits(double value, string unit, string zh, string en)
    {
        Assert.Equal(zh, Chinese.Print(value, Unit(unit), Sense.Equal, Plain).Full);
        Assert.Equal(en.Replace(' ', '\u00a0'), Show(English.Print(value, Unit(unit), Sense.Equal, Plain)));
    }

    [Fact]
    public void A_computed_number_takes_the_decimals_of_the_printed_one()
    {
        var quantity = LoadGood("quantities:\n" + Printed("a", "372.9") + Printed("k", "2.475", "ratio") + Checked("b", "922.9", "a * k")).Quantity("b");

        Assert.Equal("922.9万个", Chinese.Print(quantity, Plain).Full);
        Assert.Equal("923万个", Chinese.Print(quantity, new NumberForm { Digits = 0 }).Full);
        Assert.Equal("922.928万个", Chinese.Print(quantity, new NumberForm { Digits = 3 }).Full);
        Assert.Equal("9.23\u00a0million\u00a0jobs", Show(English.Print(quantity, new NumberForm { Digits = 2 })));
    }

    [Theory]
    [InlineData(99.99996, 0, "1 million jobs")]
    [InlineData(99999.96, 0, "1 billion jobs")]
    [InlineData(99999.96, 1, "1.0 billion jobs")]
    [InlineData(99999.4, 2, "999.99 million jobs")]
    [InlineData(99999999.9, 0, "1 trillion jobs")]
    [InlineData(-99999.96, 0, "−1 billion jobs")]
    public void A_number_rounded_to_the_next_scale_is_written_in_it(double value, int digits, string expected)
    {
        Assert.Equal(expected, English.Print(value, Unit("万 job"), Sense.Equal, new NumberForm { Digits = digits }).Full.Replace('\u00a0', ' '));
    }

    [Fact]
    public void A_printed_number_that_fills_a_scale_is_written_in_the_next_one()
    {
        var quantity = LoadGood("quantities:\n" + Printed("a", "99999.96")).Quantity("a");

        Assert.Equal("999.9996\u00a0million jobs", English.Print(quantity, Plain).Full);
        Assert.Equal("1\u00a0billion jobs", English.Print(quantity, new NumberForm { Digits = 0 }).Full);
    }

    [Theory]
    [InlineData(3462.9275, 2, "3462.93万个", "34.6293 million jobs")]
    [InlineData(3462.9, 3, "3462.9万个", "34.629 million jobs")]
    [InlineData(540, 2, "540万个", "5.4 million jobs")]
    [InlineData(1e30, 2, "1.000×10³⁰万个", "1.000×10³⁴ jobs")]
    public void A_number_computed_beside_a_printed_one_has_no_idle_zeros(double value, int decimals, string zh, string en)
    {
        Assert.Equal(zh, Chinese.PrintComputed(value, Unit("万 job"), Sense.Equal, decimals).Full);
        Assert.Equal(en, English.PrintComputed(value, Unit("万 job"), Sense.Equal, decimals).Full.Replace('\u00a0', ' '));
    }

    [Fact]
    public void A_number_in_a_table_leaves_its_noun_to_the_head()
    {
        var quantity = LoadGood("quantities:\n" + Printed("a", "3463") + Printed("b", "24.4", "percent")).Quantity("a");

        Assert.Equal("3463万", Chinese.Print(quantity, new NumberForm { ShowsNoun = false }).Full);
        Assert.Equal("34.63\u00a0million", English.Print(quantity, new NumberForm { ShowsNoun = false }).Full);
        Assert.Equal("24.4%", English.Print(24.4, Unit("percent"), Sense.Equal, new NumberForm { ShowsNoun = false }).Full);
    }

    [Fact]
    public void Signs_and_bounds_are_shown_when_asked_for()
    {
        var quantity = LoadGood("quantities:\n" + Printed("a", "2.5", "percent", "sense: \">=\"")).Quantity("a");

        Assert.Equal("≥ +2.5%", Chinese.Print(quantity, new NumberForm { ShowsSign = true }).Full);
        Assert.Equal("2.5%", Chinese.Print(quantity, new NumberForm { ShowsBound = false }).Full);
        Assert.Equal("−2.5%", Chinese.Print(-2.5, Unit("percent"), Sense.Equal, new NumberForm { ShowsSign = true, Digits = 1 }).Full);
        Assert.Equal("0.0%", Chinese.Print(0, Unit("percent"), Sense.Equal, new NumberForm { ShowsSign = true, Digits = 1 }).Full);
    }

    [Fact]
    public void Nothing_that_rounds_to_zero_has_a_sign()
    {
        Assert.Equal("0.0%", Chinese.Print(-0.04, Unit("percent"), Sense.Equal, new NumberForm { Digits = 1 }).Full);
        Assert.Equal("0.0%", Chinese.Print(0.04, Unit("percent"), Sense.Equal, new NumberForm { Digits = 1, ShowsSign = true }).Full);
    }

    [Fact]
    public void An_unknown_number_is_a_dash()
    {
        var quantity = LoadGood("quantities:\n  a: { label: a, unit: 万 job, unpublished: true }\n").Quantity("a");

        Assert.Equal("—", Chinese.Print(quantity, Plain).Full);
        Assert.Equal("—", English.Print(double.NaN, Unit("万 job"), Sense.Equal, Plain).Full);
    }

    [Theory]
    [InlineData(1462.09, 1463.71, "万 job", null, "1462.09万～1463.71万个", "14.6209–14.6371 million jobs")]
    [InlineData(24.296, 24.371, "percent", null, "24.296%～24.371%", "24.296%–24.371%")]
    [InlineData(24.296, 24.371, "percent", 1, "24.3%～24.4%", "24.3%–24.4%")]
    [InlineData(-2.5, 1.5, "percent", 1, "−2.5%～1.5%", "−2.5% to 1.5%")]
    [InlineData(2000, double.PositiveInfinity, "万 job", 0, "≥ 2000万个", "≥ 20 million jobs")]
    [InlineData(double.NegativeInfinity, 5, "percent", 0, "≤ 5%", "≤ 5%")]
    [InlineData(double.NegativeInfinity, double.PositiveInfinity, "percent", 0, "—", "—")]
    [InlineData(2000.55, double.PositiveInfinity, "万 job", null, "≥ 2001万个", "≥ 20.01 million jobs")]
    [InlineData(3, 3, "job", 0, "3～3个", "3–3 jobs")]
    public void A_range_has_both_ends(double low, double high, string unit, int? digits, string zh, string en)
    {
        var range = new ValueRange(low, high);

        Assert.Equal(zh, Chinese.PrintRange(range, Unit(unit), digits).Full);
        Assert.Equal(en, English.PrintRange(range, Unit(unit), digits).Full.Replace('\u00a0', ' '));
    }

    [Fact]
    public void A_huge_range_is_written_with_powers()
    {
        Assert.Equal("1.000×10³⁰～2.000×10³⁰", Chinese.PrintRange(new ValueRange(1e30, 2e30), Unit("ratio"), null).Full);
    }

    [Theory]
    [InlineData("万 job", "万个", "10,000 jobs")]
    [InlineData("亿元", "亿元", "100 million yuan")]
    [InlineData("percent", "%", "%")]
    [InlineData("pp", "个百分点", "percentage points")]
    [InlineData("ratio", "", "")]
    [InlineData("万元/person", "万元/人", "10,000 yuan per person")]
    [InlineData("million job", "百万个", "million jobs")]
    [InlineData("亿元@2020", "亿元（2020年价格）", "100 million yuan at 2020 prices")]
    [InlineData("元/month", "元/月", "yuan per month")]
    [InlineData("元/(person·month)", "元/(人·月)", "yuan per person per month")]
    public void A_unit_heads_a_column(string unit, string zh, string en)
    {
        Assert.Equal((zh, en), (Chinese.PrintUnit(Unit(unit)), English.PrintUnit(Unit(unit))));
    }

    [Fact]
    public void A_chart_draws_in_a_unit_that_keeps_its_numbers_short()
    {
        Assert.Equal((1, "万个"), Chinese.ChartUnit(Unit("万 job"), 3463));
        Assert.Equal((0.01, "million jobs"), English.ChartUnit(Unit("万 job"), 3463));
        Assert.Equal((10000, "jobs"), English.ChartUnit(Unit("万 job"), 50));
        Assert.Equal((1, "%"), English.ChartUnit(Unit("percent"), 50));
        Assert.Equal((1, "个"), Chinese.ChartUnit(Unit("job"), 62_300));
        Assert.Equal((1 / 1e4, "万个"), Chinese.ChartUnit(Unit("job"), 623_000));
        Assert.Equal((1 / 1e8, "亿个"), Chinese.ChartUnit(Unit("job"), 930_000_000));
    }

    [Theory]
    [InlineData("fr-FR")]
    [InlineData("ar-SA")]
    [InlineData("sv-SE")]
    public void The_culture_of_the_machine_is_not_seen(string culture)
    {
        var printed = Culture.Run(culture, () => English.Print(-1234567.5, Unit("job"), Sense.Equal, new NumberForm { Digits = 2 }).Full + Chinese.Print(-12345.5, Unit("job"), Sense.Equal, new NumberForm { Digits = 2 }).Full + English.Print(-1e-20, Unit("ratio"), Sense.Equal, Plain).Full);

        Assert.Equal("−1.23\u00a0million jobs−12345.50个−1.000×10⁻²⁰", printed);
    }

    private static string Show(NumberText text) => text.Full.Replace(' ', '\u00a0').Replace("≥\u00a0", "≥ ", StringComparison.Ordinal).Replace("≤\u00a0", "≤ ", StringComparison.Ordinal);
}
