using Reckon.Support;

namespace Reckon.EndToEnd.Tests.Tool;

/// <summary>The tool, packed from this repository and installed from that package alone; once for all tests that use it.</summary>
public sealed class PackedTool : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>The program that was installed.</summary>
    public string Program => _folder.FullPath(OperatingSystem.IsWindows() ? "bin/reckon.exe" : "bin/reckon");

    /// <summary>The folder with its packages.</summary>
    public string Packages => _folder.FullPath("artifacts/package/release");

    /// <summary>The full paths of the files that were installed.</summary>
    public IReadOnlyList<string> Files => [.. Directory.EnumerateFiles(_folder.FullPath("bin"), "*", SearchOption.AllDirectories).Select(f => f.Replace('\\', '/'))];

    /// <inheritdoc />
    public async Task InitializeAsync()
    {
        // What it builds stays in a folder of its own: other tests are using the program while it is compiled again.
        await DotnetAsync("pack", Path.Combine(Repository.Root, "src/Cli"), "--artifacts-path", _folder.FullPath("artifacts"), "-p:UseSharedCompilation=false", "-p:RunAnalyzers=false", "-v", "quiet");
        // The usual cache of packages would hand out a tool of the same version that was packed earlier.
        _folder.Write("nuget.config", "<configuration><config><add key=\"globalPackagesFolder\" value=\"packages\" /></config></configuration>");
        await DotnetAsync("tool", "install", "Reckon.Tool", "--tool-path", "bin", "--source", Packages);
    }

    /// <inheritdoc />
    public Task DisposeAsync() => Task.CompletedTask;

    /// <inheritdoc />
    public void Dispose() => _folder.Dispose();

    private async Task DotnetAsync(params string[] args)
    {
        var run = await OutsideProgram.RunAsync(_folder.Root, "dotnet", args);
        Assert.True(run.ExitCode == 0, $"dotnet {string.Join(' ', args)}\n{run.Out}{run.Error}");
    }
}
