using Reckon.Site.Rendering;

namespace Reckon.Site.Tests.Rendering;

public sealed class ContentsHeadingsTests
{
    private static readonly Heading[] Written = [new("first", "First", 2), new("detail", "Detail", 3), new("last", "Last", 2)];

    [Fact]
    public void Sections_made_by_shortcodes_stand_between_those_that_are_written() => Assert.Equal(
        ["first", "detail", "made", "last"],
        Ids(Written, """<h2 id="first">First</h2><h3 id="detail">Detail</h3><div><h2 id="made">Made &amp; <em>marked</em></h2></div><h2 id="last">Last</h2>"""));

    [Fact]
    public void Their_text_has_no_markup() => Assert.Equal(
        "Made & marked", Assert.Single(ContentsHeadings.Of(Written, """<h2 id="made">Made &amp; <em>marked</em></h2>"""), h => h.Id == "made").Text);

    [Fact]
    public void What_an_example_gives_is_no_section() => Assert.Equal(
        ["first", "detail", "last", "after"],
        Ids(Written, """<h2 id="first"></h2><h3 id="detail"></h3><h2 id="last"></h2><div class="usage-example"><div><h2 id="example">Example</h2></div><h2 id="too">Too</h2></div><h2 id="after">After</h2>"""));

    [Fact]
    public void One_alone_makes_no_list() => Assert.Empty(ContentsHeadings.Of([], """<h2 id="made">Made</h2>"""));

    [Fact]
    public void A_heading_without_an_id_is_left_out() => Assert.Equal(["first", "detail", "last"], Ids(Written, "<h2>None</h2>"));

    private static IEnumerable<string> Ids(IReadOnlyList<Heading> written, string html) => ContentsHeadings.Of(written, html).Select(h => h.Id);
}
