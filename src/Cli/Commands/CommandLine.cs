using System.CommandLine;
using System.CommandLine.Invocation;

namespace Reckon.Cli.Commands;

/// <summary>Understands arguments and runs the command that they name; the first command where they name none.</summary>
internal sealed class CommandLine
{
    private readonly RootCommand _root = new(CommandLineMessages.Program) { HelpName = "reckon" };

    public CommandLine(SiteOptions options, IReadOnlyList<CommandEntry> commands)
    {
        foreach (var option in options.All) _root.Add(option);
        foreach (var entry in commands) _root.Add(entry.Command);
        _root.Action = commands[0].Command.Action;
        HelpLayout.Apply(_root, commands);
    }

    /// <summary>Runs arguments. What makes no sense is said with a suggestion, and nothing is run.</summary>
    public Task<int> RunAsync(IReadOnlyList<string> args, Shell shell, CancellationToken stop)
    {
        var parse = _root.Parse(args);
        if (parse.Action is ParseErrorAction) return Task.FromResult(Refuse(parse, shell));
        var configuration = new InvocationConfiguration { Output = shell.Out, Error = shell.Error, EnableDefaultExceptionHandler = false };
        return parse.InvokeAsync(configuration, stop);
    }

    private static int Refuse(ParseResult parse, Shell shell)
    {
        foreach (var problem in CommandLineProblems.Of(parse)) shell.Error.WriteLine(CommandLineMessages.Error(problem));
        shell.Error.WriteLine(CommandLineMessages.SeeHelp(HelpLayout.FullName(parse.CommandResult.Command)));
        return ExitCodes.Usage;
    }
}
