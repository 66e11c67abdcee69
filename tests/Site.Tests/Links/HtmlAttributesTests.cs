using AngleSharp.Html.Parser;
using Reckon.Site.Links;

namespace Reckon.Site.Tests.Links;

public sealed class HtmlAttributesTests
{
    // AngleSharp reads HTML as browsers do; ours has to see the same links.
    [Theory]
    [InlineData("<a href=\"a?x=1&amp;y=2#z\">a</a><img src='b.png' alt=\"1 > 0\"><a href=c>c</a>")]
    [InlineData("<A HREF = \"a\" disabled class=x>a</A ><br/><a/href='b'>b</a>")]
    [InlineData("<!-- <a href=no> --><script>var a = '<a href=no>';</script><style>a[href=\"no\"]{}</style><a href=yes>y</a>")]
    [InlineData("<p>1 < 2 <a href=\"a\"\n  title=\"<a href=no>\">x</a></p>")]
    [InlineData("<svg><use href=\"#m\"/></svg><a href=\"\">empty</a><a href>none</a>")]
    public void Finds_the_links_that_a_browser_finds(string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        var expected = document.All.SelectMany(e => e.Attributes).Where(a => a.Name is "href" or "src" && a.Value.Length > 0).Select(a => a.Value);

        var found = HtmlAttributes.Of(html).Where(a => a.IsLink && a.Value.Length > 0).Select(a => a.Value);

        Assert.Equal(expected, found);
    }
}
