using Reckon.Cli;
using Reckon.Support;

namespace Reckon.EndToEnd.Tests;

/// <summary>What a command line gave.</summary>
internal sealed record CommandRun(int ExitCode, string Out, string Error)
{
    /// <summary>Runs the program in a folder, with a clock that stands still.</summary>
    public static async Task<CommandRun> OfAsync(string folder, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var shell = new Shell { Out = output, Error = error, Folder = folder, Time = new StoppedClock() };
        var code = await Program.RunAsync(args, shell, CancellationToken.None);
        return new CommandRun(code, output.ToString().ReplaceLineEndings("\n"), error.ToString().ReplaceLineEndings("\n"));
    }
}
