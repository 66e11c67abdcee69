using Reckon.Site.Shortcodes;

namespace Reckon.Site.Tests.Shortcodes;

public sealed class PageRegistryTests
{
    private readonly PageRegistry _registry = new();

    [Fact]
    public void Each_card_is_there_once_in_the_order_of_use()
    {
        _registry.AddCard("b", () => "B");
        _registry.AddCard("a", () => "A");
        _registry.AddCard("b", () => throw new InvalidOperationException("It is there already."));

        Assert.Equal(["B", "A"], _registry.Cards);
    }

    [Fact]
    public void A_card_may_use_others_and_itself()
    {
        _registry.AddCard("a", () =>
        {
            _registry.AddCard("b", () => "B");
            _registry.AddCard("a", () => "again");
            return "A";
        });

        Assert.Equal(["A", "B"], _registry.Cards);
    }

    [Fact]
    public void Numbers_count_by_kind() =>
        Assert.Equal([1, 2, 1, 3], [_registry.NextNumber("figure"), _registry.NextNumber("figure"), _registry.NextNumber("table"), _registry.NextNumber("figure")]);

    [Fact]
    public void A_work_has_one_number_and_a_way_back_to_each_citation()
    {
        _registry.Cite("x", new HtmlText("X"), "1");
        var other = _registry.Cite("y", new HtmlText("Y"), "2");
        var again = _registry.Cite("x", new HtmlText("ignored"), "3");

        Assert.Equal((2, "cite-2", "#ref-2"), (other.Number, other.Id, other.Href));
        Assert.Equal((1, "cite-1-2", "#ref-1"), (again.Number, again.Id, again.Href));
        Assert.Equal(["#cite-1", "#cite-1-2"], _registry.References[0].Backs.Select(b => b.Href));
        Assert.Equal("X", _registry.References[0].Text.Text);
    }

    [Fact]
    public void Ids_are_unique() => Assert.Equal(["a", "a-2", "b", "a-3"], [_registry.UniqueId("a"), _registry.UniqueId("a"), _registry.UniqueId("b"), _registry.UniqueId("a")]);
}
