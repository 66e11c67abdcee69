using Reckon.Diagnostics;
using Reckon.Site.Output;
using Reckon.Site.Settings;

namespace Reckon.Site.Tests.Output;

public sealed class FolderOutputTests : IDisposable
{
    private readonly TestSite _site = new(("input/index.md", "One"), ("input/old/page.md", "Old"));

    private string Output => Path.Combine(_site.Root, "output");

    private string Staging => Output + ".staging";

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Writes_a_new_site()
    {
        var report = _site.Build(new FolderOutput());

        Assert.Equal((4, 0, 0), (report.Output.Written, report.Output.Unchanged, report.Output.Deleted));
        Assert.Contains("One", Read("index.html"), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Staging));
    }

    [Fact]
    public void Leaves_files_alone_whose_bytes_are_the_same()
    {
        _site.Build(new FolderOutput());
        var before = File.GetLastWriteTimeUtc(Path.Combine(Output, "index.html"));

        var report = _site.Build(new FolderOutput());

        Assert.Equal((0, 4, 0), (report.Output.Written, report.Output.Unchanged, report.Output.Deleted));
        Assert.Equal(before, File.GetLastWriteTimeUtc(Path.Combine(Output, "index.html")));
    }

    [Fact]
    public void Deletes_only_what_an_earlier_build_wrote()
    {
        _site.Build(new FolderOutput());
        File.WriteAllText(Path.Combine(Output, "CNAME"), "example.org");
        File.Delete(Path.Combine(_site.Root, "input/old/page.md"));

        var report = _site.Build(new FolderOutput());

        Assert.Equal(1, report.Output.Deleted);
        Assert.False(Directory.Exists(Path.Combine(Output, "old")));
        Assert.Equal("example.org", Read("CNAME"));
    }

    [Fact]
    public void Keeps_the_last_good_site_when_there_is_an_error()
    {
        _site.Build(new FolderOutput());
        _site.Write("input/index.md", "Two <?# Nope /?>");

        var report = _site.Build(new FolderOutput());

        Assert.False(report.Succeeded);
        Assert.Contains("One", Read("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Completes_what_a_killed_build_had_begun_to_move()
    {
        _site.Build(new FolderOutput());
        Directory.CreateDirectory(Path.Combine(Staging, "files"));
        File.WriteAllText(Path.Combine(Staging, "files/index.html"), "Two");
        File.WriteAllText(Path.Combine(Staging, "outside.html"), "Two");
        File.WriteAllText(Path.Combine(Staging, "journal.json"), """{"Moves":["index.html","moved/already.html","../outside.html"],"Deletes":["old/page.html"]}""");
        _site.Write("input/index.md", "Broken <?# Nope /?>");

        _site.Build(new FolderOutput());

        Assert.Equal("Two", Read("index.html"));
        Assert.False(File.Exists(Path.Combine(Output, "old/page.html")));
        Assert.False(File.Exists(Path.Combine(_site.Root, "outside.html")));
        Assert.False(Directory.Exists(Staging));
    }

    [Fact]
    public void Forgets_what_a_killed_build_had_only_staged()
    {
        _site.Build(new FolderOutput());
        Directory.CreateDirectory(Path.Combine(Staging, "files"));
        File.WriteAllText(Path.Combine(Staging, "files/index.html"), "Two");

        _site.Build(new FolderOutput());

        Assert.Contains("One", Read("index.html"), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Staging));
    }

    [Fact]
    public void Refuses_a_folder_that_another_build_has_and_leaves_it_alone()
    {
        _site.Build(new FolderOutput());
        _site.Write("input/index.md", "Two");
        var other = new FolderOutput();
        var settings = SettingsReader.Read(new SourceFolder(_site.Root), new Dictionary<string, string>(), _site.Settings, new DiagnosticBag());
        other.Prepare(_site.Root, settings, new DiagnosticBag());

        var refused = _site.Build(new FolderOutput());
        other.Release();
        var allowed = _site.Build(new FolderOutput());

        Assert.Contains("Another build is writing to 'output' now. [build-running]", TestSite.Text(refused), StringComparison.Ordinal);
        Assert.True(allowed.Succeeded, TestSite.Text(allowed));
        Assert.Contains("Two", Read("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Survives_a_journal_that_is_no_journal()
    {
        _site.Build(new FolderOutput());
        Directory.CreateDirectory(Path.Combine(Staging, "files"));
        File.WriteAllText(Path.Combine(Staging, "journal.json"), "{");

        var report = _site.Build(new FolderOutput());

        Assert.Contains("[cannot-write]", TestSite.Text(report), StringComparison.Ordinal);
    }

    [Fact]
    public void Does_not_replace_files_that_it_did_not_write()
    {
        Directory.CreateDirectory(Output);
        File.WriteAllText(Path.Combine(Output, "index.html"), "by hand");

        var report = _site.Build(new FolderOutput());

        Assert.Contains("'index.html', which no build wrote", TestSite.Text(report), StringComparison.Ordinal);
        Assert.Equal("by hand", Read("index.html"));
    }

    [Fact]
    public void Does_not_write_through_links()
    {
        _site.Build(new FolderOutput());
        Directory.Delete(Path.Combine(Output, "old"), recursive: true);
        var elsewhere = Directory.CreateDirectory(Path.Combine(_site.Root, "elsewhere")).FullName;
        Directory.CreateSymbolicLink(Path.Combine(Output, "old"), elsewhere);

        var report = _site.Build(new FolderOutput());

        Assert.Contains("[output-link]", TestSite.Text(report), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(elsewhere));
    }

    [Fact]
    public void A_page_may_become_a_folder()
    {
        _site.Write("input/a.md", "A");
        _site.Settings["LinkHideExtensions"] = "true";
        _site.Build(new FolderOutput());
        File.Delete(Path.Combine(_site.Root, "input/a.md"));
        _site.Write("input/a.html/index.md", "A folder");

        var report = _site.Build(new FolderOutput());

        Assert.True(report.Succeeded, TestSite.Text(report));
        Assert.Contains("A folder", Read("a.html/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("/")]
    [InlineData("input")]
    [InlineData("input/out")]
    [InlineData("theme")]
    [InlineData("statiq.json")]
    public void Refuses_folders_where_it_could_do_harm(string output)
    {
        _site.Settings["OutputPath"] = output;

        var report = _site.Build(new FolderOutput());

        Assert.Contains("[bad-output]", TestSite.Text(report), StringComparison.Ordinal);
        Assert.Contains($"command line:1:12: error", TestSite.Text(report), StringComparison.Ordinal);
    }

    private string Read(string path) => File.ReadAllText(Path.Combine(Output, path));
}
