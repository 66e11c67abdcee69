using System.Diagnostics;
using System.Text;

namespace Reckon.EndToEnd.Tests.Tool;

/// <summary>Runs programs outside this process, as a person would from a shell.</summary>
internal static class OutsideProgram
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(8);

    // The tools that a machine's own folder remembers may have been deleted since, by this very test.
    private static readonly string Home = Directory.CreateTempSubdirectory("reckon-home-").FullName;

    /// <summary>Runs a program to its end.</summary>
    /// <returns>Its exit code and what it wrote.</returns>
    public static async Task<CommandRun> RunAsync(string folder, string program, params string[] args)
    {
        using var process = Start(folder, program, args);
        using var late = new CancellationTokenSource(Longest);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(late.Token), process.StandardError.ReadToEndAsync(late.Token));
        await process.WaitForExitAsync(late.Token);
        return new CommandRun(process.ExitCode, (await output).ReplaceLineEndings("\n"), (await error).ReplaceLineEndings("\n"));
    }

    /// <summary>Starts a program that runs until it is ended.</summary>
    public static Process Start(string folder, string program, params string[] args)
    {
        var start = new ProcessStartInfo(program, args) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8, StandardErrorEncoding = Encoding.UTF8 };
        // A build server would outlive the test and hold its streams open.
        foreach (var (name, value) in new[] { ("MSBUILDDISABLENODEREUSE", "1"), ("DOTNET_CLI_USE_MSBUILD_SERVER", "0"), ("DOTNET_NOLOGO", "1"), ("DOTNET_CLI_TELEMETRY_OPTOUT", "1"), ("DOTNET_CLI_HOME", Home) }) start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
