using System.Text.RegularExpressions;
using Reckon.Support;

namespace Reckon.EndToEnd.Tests.Tool;

/// <summary>Whoever has the package and nothing else of this repository gets from an empty folder to a site.</summary>
public sealed partial class PackedToolTests(PackedTool tool) : IClassFixture<PackedTool>
{
    [Fact]
    public async Task Makes_a_site_in_an_empty_folder_and_builds_it_in_both_languages()
    {
        using var folder = new TemporaryFolder();

        var made = await OutsideProgram.RunAsync(folder.Root, tool.Program, "new", "site", "demo");
        var site = folder.FullPath("demo");
        var built = await OutsideProgram.RunAsync(site, tool.Program, "build");

        Assert.Equal((0, ""), (made.ExitCode, made.Error));
        Assert.Equal((0, ""), (built.ExitCode, built.Error));
        Assert.Contains("lang=\"zh", await File.ReadAllTextAsync(Path.Combine(site, "output/index.html")));
        Assert.Contains("lang=\"en", await File.ReadAllTextAsync(Path.Combine(site, "output/en/index.html")));
    }

    [Fact]
    public async Task Makes_a_report_and_a_case_that_build_without_a_warning()
    {
        using var folder = new TemporaryFolder();

        foreach (var line in new[] { "new site .", "new report my-report", "new case my-case", "check", "explain my-report jobs.total" })
        {
            var run = await OutsideProgram.RunAsync(folder.Root, tool.Program, line.Split(' '));
            Assert.Equal((line, 0, ""), (line, run.ExitCode, run.Error));
        }
    }

    [Fact]
    public async Task Serves_a_site_on_this_machine()
    {
        using var folder = new TemporaryFolder();
        await OutsideProgram.RunAsync(folder.Root, tool.Program, "new", "site", "demo");
        using var serving = OutsideProgram.Start(folder.FullPath("demo"), tool.Program, "serve", "--port", "0");
        try
        {
            using var client = new HttpClient();
            var page = await client.GetStringAsync(await AddressAsync(serving.StandardOutput));

            Assert.Contains("<h1", page);
        }
        finally
        {
            serving.Kill();
        }
    }

    [Fact]
    public async Task Is_restored_from_a_manifest_beside_a_site_as_the_guide_says()
    {
        using var folder = new TemporaryFolder();
        folder.Write("nuget.config", "<configuration><config><add key=\"globalPackagesFolder\" value=\"packages\" /></config><packageSources><clear /></packageSources></configuration>");
        foreach (var package in Directory.GetFiles(tool.Packages)) folder.Write("tool/" + Path.GetFileName(package), await File.ReadAllBytesAsync(package));
        await OutsideProgram.RunAsync(folder.Root, tool.Program, "new", "site", "my-site");
        var site = folder.FullPath("my-site");

        foreach (var line in new[] { "new tool-manifest", "tool install Reckon.Tool --source ../tool", "tool restore --add-source ../tool", "reckon build" })
        {
            var run = await OutsideProgram.RunAsync(site, "dotnet", line.Split(' '));
            Assert.True(run.ExitCode == 0, $"dotnet {line}\n{run.Out}{run.Error}");
        }

        Assert.True(File.Exists(Path.Combine(site, "output/index.html")));
    }

    [Fact]
    public void Holds_code_that_is_compiled_ahead_for_this_platform()
    {
        var own = tool.Files.Where(f => Own().IsMatch(f)).ToList();

        Assert.Equal(5, own.Count);
        Assert.All(own, f => Assert.True(ManagedCode.IsCompiledAhead(f), f));
    }

    private static async Task<Uri> AddressAsync(StreamReader output)
    {
        using var late = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (await output.ReadLineAsync(late.Token) is { } line)
        {
            if (Address().Match(line) is { Success: true } address) return new Uri(address.Value);
        }
        throw new InvalidOperationException("The preview ended before it gave its address.");
    }

    [GeneratedRegex(@"http://localhost:\d+/")]
    private static partial Regex Address();

    [GeneratedRegex(@"/Reckon\.\w+\.dll$")]
    private static partial Regex Own();
}
