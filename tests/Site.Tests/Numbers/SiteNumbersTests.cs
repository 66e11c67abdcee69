using Reckon.Site.Numbers;
using Reckon.Support;

namespace Reckon.Site.Tests.Numbers;

public sealed class SiteNumbersTests
{
    [Fact]
    public void Every_number_and_claim_of_this_repository_has_a_tree_in_both_languages()
    {
        var numbers = SiteNumbers.Load(new BuildRequest { Root = Repository.Root });

        var roots = numbers.Languages.SelectMany(l => numbers.Portfolio.Assessments.SelectMany(a =>
            a.Quantities.Select(q => new TraceTree(numbers.In(l)).Of(q)).Concat(a.Claims.Select(c => new TraceTree(numbers.In(l)).Of(c))))).ToList();

        // A word that the theme lacks would be a finding; a unit or number that is written with nothing, an empty text.
        Assert.Empty(numbers.Diagnostics);
        Assert.All(roots, r => Assert.DoesNotContain("", new[] { r.Label, r.Text, r.KindText, r.Written ?? "-", r.Computation ?? "-" }));
        Assert.Equal(["zh", "en"], numbers.Languages.Select(l => l.Code));
    }

    [Fact]
    public void A_word_that_the_theme_lacks_is_a_finding()
    {
        using var site = new TestSite();
        var numbers = SiteNumbers.Load(new BuildRequest { Root = site.Root });

        var word = numbers.In(numbers.Languages[0]).Word("trace.numbers");

        Assert.Equal("trace.numbers", word);
        Assert.Equal(["unknown-string"], numbers.Diagnostics.Select(d => d.Code));
    }
}
