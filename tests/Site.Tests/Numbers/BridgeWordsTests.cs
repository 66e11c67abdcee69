using Reckon.Assessments.Bridges;
using Reckon.Site.Numbers;
using Reckon.Support;

namespace Reckon.Site.Tests.Numbers;

/// <summary>How a conversion between two kinds of money reads.</summary>
public sealed class BridgeWordsTests
{
    [Theory]
    [InlineData("yuan@2015", "yuan@2020", 1.1, null, "1元（2015年价格） = 1.1元（2020年价格）：统计局", "1 yuan at 2015 prices = 1.1 yuan at 2020 prices: Statistics bureau")]
    [InlineData("dollar", "yuan", 7.1268, "2024-06-28", "1美元 = 7.127元：统计局，2024-06-28", "1 US dollar = 7.127 yuan: Statistics bureau, 2024-06-28")]
    [InlineData("job", "person", 0.8, null, "按1比0.8换算：统计局", "1 job = 0.8 person: Statistics bureau")]
    public void Money_is_named_with_its_prices(string from, string to, double factor, string? date, string zh, string en)
    {
        using var site = new TestSite(("input/reports/demo/assessment.yaml", "assessment: demo\ntitle: Demo\nsources:\n  s: { title: T, publisher: { zh: 统计局, en: Statistics bureau } }\nquantities:\n  a: { label: A, value: 1, unit: job, source: s }\n"));
        foreach (var file in new[] { "input/data/units.yaml", "theme/strings/zh.yaml", "theme/strings/en.yaml" }) site.Write(file, File.ReadAllText(Path.Combine(Repository.Root, file)));
        var numbers = SiteNumbers.Load(new BuildRequest { Root = site.Root });
        var citation = numbers.Portfolio.Assessments[0].Quantities[0].Citation;

        var texts = numbers.Languages.Select(l => new NumberWords(numbers.In(l)).Bridge(new Bridge(from, to, factor, null, citation, date)).Text.Replace('\u00a0', ' '));

        Assert.Equal([zh, en], texts);
        Assert.Empty(numbers.Diagnostics);
    }
}
