using Reckon.Diagnostics;
using Reckon.Site;
using Reckon.Site.Output;
using Reckon.Support;

namespace Reckon.EndToEnd.Tests.OwnSite;

/// <summary>The site of this repository as a whole.</summary>
[Collection(BuiltSiteCollection.Name)]
public sealed class OwnSiteTests(BuiltSite site)
{
    [Fact]
    public void Is_built_without_findings() => Assert.Empty(site.Report.Diagnostics.Select(DiagnosticText.Format));

    [Fact]
    public void Has_every_page_in_both_languages()
    {
        var pages = site.Files.Keys.Where(f => f.EndsWith(".html", StringComparison.Ordinal)).ToHashSet();

        Assert.Equal(pages.Where(p => !p.StartsWith("en/", StringComparison.Ordinal)).Order(), pages.Where(p => p.StartsWith("en/", StringComparison.Ordinal)).Select(p => p[3..]).Order());
    }

    [Fact]
    public void Is_the_same_to_the_byte_in_another_culture() => AssertSame(Culture.Run("fr-FR", () => Build(Repository.Root, Environment.ProcessorCount)));

    [Fact]
    public void Is_the_same_to_the_byte_with_one_thread() => AssertSame(Build(Repository.Root, 1));

    [Fact]
    public void Is_the_same_to_the_byte_in_another_folder()
    {
        using var copy = new SiteFolder(("statiq.json", File.ReadAllText(Path.Combine(Repository.Root, "statiq.json"))));
        copy.Copy(Path.Combine(Repository.Root, "input"), "input");
        copy.Copy(Path.Combine(Repository.Root, "theme"), "theme");

        AssertSame(Build(copy.Root, 2));
    }

    [Fact]
    public void Is_written_as_it_is_in_memory()
    {
        using var folder = new SiteFolder();
        var request = new BuildRequest { Root = Repository.Root, Settings = new Dictionary<string, string> { ["OutputPath"] = folder.FullPath("output") } };

        var report = SiteBuilder.Build(request, new FolderOutput());

        Assert.True(report.Succeeded);
        var written = folder.Contents("output").Where(f => f.Key != ".reckon").OrderBy(f => f.Key, StringComparer.Ordinal);
        Assert.Equal(Contents(site.Files), written);
    }

    private static IReadOnlyDictionary<string, OutputFile> Build(string root, int threads)
    {
        var output = new MemoryOutput();
        SiteBuilder.Build(new BuildRequest { Root = root, Threads = threads }, output);
        return output.Files;
    }

    private void AssertSame(IReadOnlyDictionary<string, OutputFile> again) => Assert.Equal(Contents(site.Files), Contents(again));

    private static IEnumerable<KeyValuePair<string, string>> Contents(IReadOnlyDictionary<string, OutputFile> files) =>
        files.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => KeyValuePair.Create(f.Key, Convert.ToBase64String(f.Value.Bytes.Span)));
}
