using System.Text;
using Reckon.Site.Output;
using Reckon.Support;

namespace Reckon.Site.Tests;

/// <summary>Whole sites: each folder in <c>Sites/</c> is a site with the output that it has to give.</summary>
public sealed class SitesTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests/Site.Tests/Sites");

    public static TheoryData<string> Cases => [.. Directory.GetDirectories(Folder).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Gives_the_expected_files(string name)
    {
        var expected = Path.Combine(Folder, name, "expected");
        var isNew = !Directory.Exists(expected);

        var files = Build(name, threads: 2);

        foreach (var (path, bytes) in files) Expected.MatchesFile(Path.Combine(expected, path), Encoding.UTF8.GetString(bytes));
        if (!isNew) Assert.Equal(Listed(expected), files.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Gives_the_same_bytes_with_one_thread_under_another_culture(string name)
    {
        var twoThreads = Build(name, threads: 2);

        var oneThread = Culture.Run("fr-FR", () => Build(name, threads: 1));

        Assert.Equal(twoThreads.Keys.Order(StringComparer.Ordinal), oneThread.Keys.Order(StringComparer.Ordinal));
        Assert.All(twoThreads, f => Assert.True(f.Value.AsSpan().SequenceEqual(oneThread[f.Key]), f.Key));
    }

    private static Dictionary<string, byte[]> Build(string name, int threads)
    {
        var output = new MemoryOutput();
        var report = SiteBuilder.Build(new BuildRequest { Root = Path.Combine(Folder, name), Threads = threads }, output);
        Assert.True(report.Diagnostics.Count == 0, TestSite.Text(report));
        return output.Files.ToDictionary(f => f.Key, f => f.Value.Bytes.ToArray(), StringComparer.Ordinal);
    }

    private static IEnumerable<string> Listed(string folder) =>
        Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal);
}
