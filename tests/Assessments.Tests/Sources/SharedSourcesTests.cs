using static Reckon.Assessments.Tests.Support.SmallSite;

namespace Reckon.Assessments.Tests.Sources;

public sealed class SharedSourcesTests
{
    private const string Path = "input/data/sources.yaml";
    private const string Citing = "quantities:\n  a: { label: a, value: 1, unit: job, source: table, at: row 7 }\n";

    [Fact]
    public void An_assessment_cites_a_source_that_the_site_declares()
    {
        var site = LoadGood(Citing, (Path, "sources:\n  table: { title: Input–output table 2020, type: statistics }\n"));

        var citation = site.Quantity("a").Citation!;

        Assert.Equal(("Input–output table 2020", "row 7"), (citation.Source.Title.In("en"), citation.At!.In("en")));
        Assert.Equal(["s", "table"], site.Assessment.Sources.Select(s => s.Key));
    }

    [Fact]
    public void Its_own_source_of_the_same_key_wins_with_a_warning()
    {
        var site = LoadWhole(
            "assessment: demo\ntitle: Demo\nsources:\n  table: { title: Its own }\n" + Citing,
            (Path, "sources:\n  other: { title: Another }\n  table: { title: Shared }\n"));

        Assert.False(site.Diagnostics.HasErrors, site.Messages);
        Assert.Contains("The source 'table' also stands in input/data/sources.yaml:3; this assessment cites its own. [source-twice]", site.Messages);
        Assert.Equal("Its own", site.Quantity("a").Citation!.Source.Title.In("en"));
        Assert.Equal(["table", "other"], site.Assessment.Sources.Select(s => s.Key));
    }

    [Fact]
    public void A_key_mistyped_is_told_with_the_shared_key_nearest_to_it()
    {
        var site = Load(Citing, (Path, "sources:\n  tables: { title: Shared }\n"));

        Assert.Contains("[unknown-source]", site.Messages);
        Assert.Contains("Did you mean 'tables'?", site.Messages);
    }
}
