namespace Reckon.Diagnostics.Tests;

public sealed class SuggestionTests
{
    [Theory]
    [InlineData("chrat", "chart")]
    [InlineData("Chart", "chart")]
    [InlineData("chart", "chart")]
    [InlineData("cart", "chart")]
    [InlineData("charts", "chart")]
    [InlineData("jobs.totl", "jobs.total")]
    [InlineData("就业.间接", "就业.直接")]
    [InlineData("ab", "ac")]
    public void Offers_the_nearest_name(string name, string expected)
    {
        Assert.Equal(expected, Suggestion.Nearest(name, ["value", "chart", "jobs.total", "就业.直接", "ac"]));
    }

    [Theory]
    [InlineData("xyz")]
    [InlineData("个")]
    [InlineData("")]
    [InlineData("trahc")]
    [InlineData("completely.different")]
    public void Offers_nothing_when_no_name_is_near(string name)
    {
        Assert.Null(Suggestion.Nearest(name, ["chart", "value", "人"]));
    }

    [Fact]
    public void Of_two_names_as_near_the_first_in_order_is_offered()
    {
        Assert.Equal("cat", Suggestion.Nearest("cut", ["cot", "cat"]));
        Assert.Equal("cut", Suggestion.Nearest("cut", ["cot", "cut", "cat"]));
    }

    [Fact]
    public void Few_names_are_listed_and_many_are_not()
    {
        Assert.Equal("Known: alpha, beta.", Suggestion.For("xyz", ["beta", "alpha", "beta"]));
        Assert.Equal("Did you mean 'alpha'?", Suggestion.For("alhpa", ["beta", "alpha"]));
        Assert.Null(Suggestion.For("xyz", Enumerable.Range(1, 17).Select(i => $"name{i}")));
        Assert.Null(Suggestion.For("xyz", []));
    }

    [Fact]
    public void A_long_name_among_many_takes_no_time()
    {
        var known = Enumerable.Range(1, 10_000).Select(i => $"jobs.total.{i}");

        Assert.Null(Suggestion.Nearest(new string('x', 100_000), known));
    }
}
