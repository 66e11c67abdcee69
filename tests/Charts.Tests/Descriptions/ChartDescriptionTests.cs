using Reckon.Charts.Descriptions;
using Reckon.Charts.Specification;
using Reckon.Support;
using static Reckon.Charts.Specification.ChartLanguage;

namespace Reckon.Charts.Tests.Descriptions;

public class ChartDescriptionTests
{
    [Theory]
    [InlineData(Zh)]
    [InlineData(En)]
    public void Descriptions_of_the_reports_charts_read_as_expected(ChartLanguage language) => Expected.Matches(
        $"descriptions.{language}.txt".ToLowerInvariant(),
        string.Join("\n", Samples.All(language).Select(spec => $"{spec.Id}: {ChartDescription.Write(spec)}")) + "\n");

    [Fact]
    public void A_bound_is_said_in_words() => Assert.Contains("直接带动至少2000万个", ChartDescription.Write(Samples.Kuaishou(Zh)), StringComparison.Ordinal);

    [Fact]
    public void A_long_list_is_told_by_its_extremes() => Assert.Equal(
        "Bar chart, 14 rows, in 10,000 jobs. The highest value is 1470 (Class 14), the lowest 7.5 (Class 1).", ChartDescription.Write(Shapes.Of("many", "bar", En)));

    [Fact]
    public void The_pattern_that_the_author_saw_comes_last() => Assert.EndsWith(
        "Growth slows.", ChartDescription.Write(Samples.WeChatJobs(En) with { Pattern = "Growth slows." }), StringComparison.Ordinal);

    [Fact]
    public void Without_data_it_says_so() => Assert.Equal("暂无数据。", ChartDescription.Write(Shapes.Of("none", "bar", Zh)));
}
