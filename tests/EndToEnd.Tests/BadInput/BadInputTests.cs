using Reckon.Support;

namespace Reckon.EndToEnd.Tests.BadInput;

/// <summary>
/// What authors do wrong. Each folder in <c>Sites/</c> holds the files that differ from a good site, and in <c>expected.txt</c> all that
/// a build says about them. The site that was built before stays as it was.
/// </summary>
public sealed class BadInputTests
{
    private const string ExpectedName = "expected.txt";

    public static TheoryData<string> Cases =>
        [.. Directory.GetDirectories(SmallSite.Folder).Select(d => Path.GetFileName(d)!).Where(n => n != SmallSite.Base).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Is_said_once_with_its_place_and_changes_nothing(string name)
    {
        using var site = SmallSite.Create();
        var before = await BuildGoodAsync(site);
        site.Copy(Path.Combine(SmallSite.Folder, name));
        File.Delete(site.FullPath(ExpectedName));

        var run = await CommandRun.OfAsync(site.Root, "build");

        Expected.MatchesFile(Path.Combine(SmallSite.Folder, name, ExpectedName), run.Error);
        Assert.Equal("Failed after 0.0 s: 1 error. The output was left as it was.\n", run.Out);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(before, site.Contents("output"));
    }

    [Fact]
    public async Task A_huge_file_is_not_read()
    {
        using var site = SmallSite.Create();
        var before = await BuildGoodAsync(site);
        await using (var file = File.Create(site.FullPath("input/garbage.md"))) file.SetLength(100 * 1024 * 1024);

        var run = await CommandRun.OfAsync(site.Root, "build");

        Assert.Equal("input/garbage.md:1:1: error: The file 'input/garbage.md' has 102400 KiB; at most 8192 KiB are read. [too-large]\n", run.Error);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(before, site.Contents("output"));
    }

    [Fact]
    public async Task Errors_of_several_files_come_in_one_run()
    {
        using var site = SmallSite.Create();
        site.Copy(Path.Combine(SmallSite.Folder, "unknown-unit"));
        site.Copy(Path.Combine(SmallSite.Folder, "ragged-csv"));
        site.Copy(Path.Combine(SmallSite.Folder, "unlisted-language"));

        var run = await CommandRun.OfAsync(site.Root, "check");

        Assert.Equal(3, run.Error.Split('\n').Count(l => l.Contains(": error: ", StringComparison.Ordinal)));
    }

    private static async Task<IReadOnlyDictionary<string, string>> BuildGoodAsync(SiteFolder site)
    {
        var good = await CommandRun.OfAsync(site.Root, "build");
        Assert.Equal((0, ""), (good.ExitCode, good.Error));
        site.Write("output/CNAME", "example.org\n");
        return site.Contents("output");
    }
}
