using System.Text.Json;

namespace Reckon.EndToEnd.Tests.OwnSite;

/// <summary>The page that holds methods against made-up populations whose totals are known.</summary>
[Collection(BuiltSiteCollection.Name)]
public sealed class IllustrationTests(BuiltSite site)
{
    [Theory]
    [InlineData("ratio_of_means")]
    [InlineData("simple")]
    [InlineData("calibrated")]
    [InlineData("stratified")]
    [InlineData("shared")]
    [InlineData("full_time_shared")]
    [InlineData("part_time_by_staff")]
    public void The_interval_of_a_method_that_fits_holds_the_truth(string method) =>
        Assert.True(End(method, "intervalLow") < 0 && End(method, "intervalHigh") > 0, method);

    [Theory]
    [InlineData("published")]
    [InlineData("mean_of_ratios")]
    [InlineData("unweighted")]
    [InlineData("volunteers")]
    [InlineData("volunteers_calibrated")]
    [InlineData("full_time_by_account")]
    public void The_interval_of_a_method_that_overstates_lies_above_the_truth(string method) => Assert.True(End(method, "intervalLow") > 0, method);

    [Fact]
    public void All_its_numbers_are_marked_as_made_up_and_none_is_audited()
    {
        using var numbers = JsonDocument.Parse(site.Text("numbers.json"));
        var own = numbers.RootElement.GetProperty("numbers").EnumerateArray().Where(n => n.GetProperty("id").GetString()!.StartsWith("bias:", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(own);
        Assert.All(own, n => Assert.True(n.GetProperty("synthetic").GetBoolean(), n.GetProperty("id").GetString()));
        Assert.DoesNotContain("方法的偏差", site.Text("audit.html"), StringComparison.Ordinal);
        Assert.All(new[] { "methods/bias.html", "en/methods/bias.html" }, page => Assert.Contains("class=\"chip demo\"", site.Text(page), StringComparison.Ordinal));
    }

    private double End(string method, string end) => site.Number($"bias:bias.{method}").GetProperty(end).GetDouble();
}
