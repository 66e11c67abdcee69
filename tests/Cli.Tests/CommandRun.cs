using Reckon.Support;

namespace Reckon.Cli.Tests;

/// <summary>What a command line gave.</summary>
internal sealed record CommandRun(int ExitCode, string Out, string Error)
{
    /// <summary>Runs arguments in a folder, with a clock that stands still.</summary>
    public static Task<CommandRun> OfAsync(string folder, params string[] args) => OfAsync(folder, new Dictionary<string, string>(), args);

    /// <summary>The same with environment variables.</summary>
    public static async Task<CommandRun> OfAsync(string folder, Dictionary<string, string> environment, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var shell = new Shell { Out = output, Error = error, Folder = folder, Environment = environment, Time = new StoppedClock() };
        var code = await Program.RunAsync(args, shell, CancellationToken.None);
        return new CommandRun(code, output.ToString().ReplaceLineEndings("\n"), error.ToString().ReplaceLineEndings("\n"));
    }
}
