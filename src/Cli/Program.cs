using Reckon.Cli.Commands;
using Reckon.Cli.Commands.Build;
using Reckon.Cli.Commands.Check;
using Reckon.Cli.Commands.Codes;
using Reckon.Cli.Commands.Diff;
using Reckon.Cli.Commands.Explain;
using Reckon.Cli.Commands.Gauge;
using Reckon.Cli.Commands.New;
using Reckon.Cli.Commands.Schema;
using Reckon.Cli.Commands.Serve;
using Reckon.Cli.Commands.Synthesize;

namespace Reckon.Cli;

/// <summary>The program <c>reckon</c>. A new command is a folder in <c>Commands/</c> and a line here.</summary>
public static class Program
{
    /// <summary>Runs the arguments of the process.</summary>
    /// <returns>The exit code: 0 when all went well, 1 when something was found to be wrong, 2 when the arguments make no sense.</returns>
    public static Task<int> Main(string[] args) => RunAsync(args, Shell.OfProcess(), CancellationToken.None);

    /// <summary>Runs arguments in given surroundings.</summary>
    /// <param name="args">The arguments behind the program's name.</param>
    /// <param name="shell">Folder, environment and streams.</param>
    /// <param name="stop">Ends a command that runs until it is stopped, as Ctrl-C does.</param>
    /// <returns>The exit code.</returns>
    public static Task<int> RunAsync(IReadOnlyList<string> args, Shell shell, CancellationToken stop)
    {
        var options = new SiteOptions();
        var commands = new CommandLine(options,
        [
            BuildCommand.Create(options, shell),
            CheckCommand.Create(options, shell),
            ServeCommand.Create(options, shell),
            NewCommand.Create(options, shell),
            ExplainCommand.Create(options, shell),
            DiffCommand.Create(shell),
            GaugeCommand.Create(shell),
            SynthesizeCommand.Create(options, shell),
            SchemaCommand.Create(options, shell),
            CodesCommand.Create(shell),
        ]);
        return commands.RunAsync(args, shell, stop);
    }
}
