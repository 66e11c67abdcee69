using Reckon.Assessments.Printing;
using Reckon.Assessments.Tests.Support;
using Reckon.Support;

namespace Reckon.Assessments.Tests.Printing;

/// <summary>How intervals and uncertainties read on a Chinese and on an English page.</summary>
public sealed class IntervalTests
{
    private static readonly NumberPrinter Chinese = new("zh");
    private static readonly NumberPrinter English = new("en");

    [Theory]
    [InlineData(3400, 4100, "万 job", "3400万～4100万个", "34–41 million jobs")]
    [InlineData(3396.2, 4103.9, "万 job", "3400万～4100万个", "34–41 million jobs")]
    [InlineData(3412, 4088, "万 job", "3410万～4090万个", "34.1–40.9 million jobs")]
    [InlineData(3412, 3564, "万 job", "3412万～3564万个", "34.12–35.64 million jobs")]
    [InlineData(34.12, 40.88, "million job", "3410万～4090万个", "34.1–40.9 million jobs")]
    [InlineData(24.334, 24.416, "percent", "24.334%～24.416%", "24.334%–24.416%")]
    [InlineData(23, 25, "percent", "23%～25%", "23%–25%")]
    [InlineData(5.12, 6.9, "permille", "5.12‰～6.90‰", "5.12‰–6.90‰")]
    [InlineData(-2.41, -1.12, "percent", "−2.41%～−1.12%", "−2.41% to −1.12%")]
    [InlineData(-12, 30, "万 job", "−12万～30万个", "−120,000 to 300,000 jobs")]
    [InlineData(1.21, 1.54, "pp", "1.21～1.54个百分点", "1.21–1.54 percentage points")]
    [InlineData(0.94, 1.21, "million job", "94万～121万个", "0.94–1.21 million jobs")]
    [InlineData(998, 1003, "million job", "9.98亿～10.03亿个", "0.998–1.003 billion jobs")]
    [InlineData(5012, 6123, "元/month", "5010～6120元/月", "5,010–6,120 yuan per month")]
    [InlineData(16.21, 17.03, "万元/person", "16.21万～17.03万元/人", "162,100–170,300 yuan per person")]
    [InlineData(510, 540, "亿元@2020", "510亿～540亿元（2020年价格）", "51–54 billion yuan at 2020 prices")]
    [InlineData(2015, 2021, "date_year", "2015～2021年", "2015–2021")]
    [InlineData(1.427, 1.475, "ratio", "1.427～1.475", "1.427–1.475")]
    [InlineData(0, 0.5, "percent", "0.0%～0.5%", "0.0%–0.5%")]
    [InlineData(0, 28, "亿元", "0～28亿元", "0.0–2.8 billion yuan")]
    [InlineData(0.04, 3.76, "万元", "0～3.8万元", "0–38,000 yuan")]
    [InlineData(3463, 3463, "万 job", "3463万～3463万个", "34.63–34.63 million jobs")]
    [InlineData(1e30, 2e30, "万 job", "1.000×10³⁰万～2.000×10³⁰万个", "1.000×10³⁴–2.000×10³⁴ jobs")]
    [InlineData(-1.5e308, 1.5e308, "ratio", "−1.500×10³⁰⁸～1.500×10³⁰⁸", "−1.500×10³⁰⁸ to 1.500×10³⁰⁸")]
    [InlineData(1e-15, 2e-15, "ratio", "1.000×10⁻¹⁵～2.000×10⁻¹⁵", "1.000×10⁻¹⁵–2.000×10⁻¹⁵")]
    public void An_interval_has_two_digits_of_its_half_width(double low, double high, string unit, string zh, string en)
    {
        Assert.Equal(zh, Chinese.PrintInterval(low, high, SmallSite.Unit(unit)).Full);
        Assert.Equal(en, English.PrintInterval(low, high, SmallSite.Unit(unit)).Full.Replace('\u00a0', ' '));
    }

    [Theory]
    [InlineData(0, "3396万～4104万个", "34–41 million jobs")]
    [InlineData(1, "3396.2万～4103.9万个", "34.0–41.0 million jobs")]
    public void An_interval_has_the_decimals_asked_for(int digits, string zh, string en)
    {
        Assert.Equal(zh, Chinese.PrintInterval(3396.2, 4103.9, SmallSite.Unit("万 job"), new NumberForm { Digits = digits }).Full);
        Assert.Equal(en, English.PrintInterval(3396.2, 4103.9, SmallSite.Unit("万 job"), new NumberForm { Digits = digits }).Full.Replace('\u00a0', ' '));
    }

    // GUM 7.2.6: 10.057 62 Ω with u = 27 mΩ is written 10.058 Ω; the five examples of 7.2.2 for 100.021 47 g with u = 0.35 mg give 100.021 47 ± 0.000 35.
    [Theory]
    [InlineData(10.05762, 0.027, "ratio", "10.058 ± 0.027", "10.058 ± 0.027")]
    [InlineData(100.02147, 0.00035, "ratio", "100.02147 ± 0.00035", "100.02147 ± 0.00035")]
    [InlineData(3462.9, 52.4, "万 job", "3463 ± 52万个", "34.63 ± 0.52 million jobs")]
    [InlineData(3462.9, 99.6, "万 job", "3460 ± 100万个", "34.6 ± 1.0 million jobs")]
    [InlineData(34629000, 524000, "job", "34630000 ± 520000个", "34.63 ± 0.52 million jobs")]
    [InlineData(24.3334, 0.1249, "percent", "24.33% ± 0.12个百分点", "24.33% ± 0.12 percentage points")]
    [InlineData(5.04, 0.5, "permille", "5.04‰ ± 0.50‰", "5.04‰ ± 0.50‰")]
    [InlineData(-12.34, 4.56, "万 job", "−12.3 ± 4.6万个", "−123,000 ± 46,000 jobs")]
    [InlineData(0.2, 52, "万 job", "0 ± 52万个", "0 ± 520,000 jobs")]
    [InlineData(3463, 0, "万 job", "3463万个", "34.63 million jobs")]
    [InlineData(1e20, 1e19, "ratio", "1.000×10²⁰ ± 1.000×10¹⁹", "1.000×10²⁰ ± 1.000×10¹⁹")]
    public void An_uncertainty_has_two_digits_and_its_number_the_same_place(double value, double uncertainty, string unit, string zh, string en)
    {
        Assert.Equal(zh, Chinese.PrintWithUncertainty(value, uncertainty, SmallSite.Unit(unit)).Full);
        Assert.Equal(en, English.PrintWithUncertainty(value, uncertainty, SmallSite.Unit(unit)).Full.Replace('\u00a0', ' '));
    }

    [Fact]
    public void Nouns_can_be_left_to_what_stands_before()
    {
        var bare = new NumberForm { ShowsNoun = false };

        Assert.Equal("3400万～4100万", Chinese.PrintInterval(3400, 4100, SmallSite.Unit("万 job"), bare).Full);
        Assert.Equal("34–41\u00a0million", English.PrintInterval(3400, 4100, SmallSite.Unit("万 job"), bare).Full);
        Assert.Equal("34.00\u00a0±\u00a00.52\u00a0million".Replace("\u00a0±\u00a0", " ± ", StringComparison.Ordinal), English.PrintWithUncertainty(3400, 52, SmallSite.Unit("万 job"), bare).Full);
    }

    [Theory]
    [InlineData(2, 1)]
    [InlineData(double.NaN, 1)]
    [InlineData(1, double.PositiveInfinity)]
    public void An_interval_needs_two_ends(double low, double high) =>
        Assert.Contains("lower and an upper end", Assert.Throws<ArgumentException>(() => English.PrintInterval(low, high, SmallSite.Unit("ratio"))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(double.NaN, 1)]
    [InlineData(1, -1)]
    [InlineData(1, double.NaN)]
    public void An_uncertainty_is_a_number_of_zero_or_more(double value, double uncertainty) =>
        Assert.Throws<ArgumentException>("standardUncertainty", () => English.PrintWithUncertainty(value, uncertainty, SmallSite.Unit("ratio")));

    [Theory]
    [InlineData("fr-FR")]
    [InlineData("ar-SA")]
    public void The_culture_of_the_machine_is_not_seen(string culture)
    {
        var unit = SmallSite.Unit("job");

        var printed = Culture.Run(culture, () => English.PrintInterval(-1234.5, 4321.5, unit, new NumberForm { Digits = 1 }).Full + "|" + Chinese.PrintWithUncertainty(-1.25, 0.5, unit).Full);

        Assert.Equal("−1,234.5 to 4,321.5\u00a0jobs|−1.25 ± 0.50个", printed);
    }
}
