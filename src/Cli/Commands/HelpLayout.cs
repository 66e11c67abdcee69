using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Reckon.Cli.Commands;

/// <summary>Help: that of the library, and examples below it.</summary>
internal sealed class HelpLayout : SynchronousCommandLineAction
{
    private const int Width = 110;

    private readonly HelpAction _library;
    private readonly IReadOnlyList<CommandEntry> _commands;

    private HelpLayout(HelpAction library, IReadOnlyList<CommandEntry> commands) => (_library, _commands) = (library, commands);

    /// <inheritdoc />
    public override bool ClearsParseErrors => true;

    /// <summary>Gives all commands their help.</summary>
    public static void Apply(RootCommand root, IReadOnlyList<CommandEntry> commands)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        option.Action = new HelpLayout(new HelpAction { MaxWidth = Width }, commands);
    }

    /// <summary>A command as it is typed.</summary>
    public static string FullName(Command command) => command is RootCommand ? "reckon" : $"reckon {command.Name}";

    /// <inheritdoc />
    public override int Invoke(ParseResult parseResult)
    {
        _library.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        WriteExamples(Examples(parseResult.CommandResult.Command), output);
        WriteExitCodes(_commands.FirstOrDefault(c => c.Command == parseResult.CommandResult.Command), output);
        return ExitCodes.Success;
    }

    private static void WriteExamples(IReadOnlyList<CommandExample> examples, TextWriter output)
    {
        var width = examples.Max(e => e.Line.Length);
        output.WriteLine("Examples:");
        foreach (var example in examples) output.WriteLine($"  {example.Line.PadRight(width)}  {example.Meaning}");
    }

    private static void WriteExitCodes(CommandEntry? command, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine("Exit codes:");
        output.WriteLine($"  {ExitCodes.Success}  {CommandLineMessages.Success}");
        output.WriteLine($"  {ExitCodes.Failure}  {command?.Failure ?? CommandLineMessages.Failure}");
        output.WriteLine($"  {ExitCodes.Usage}  {command?.Refusal ?? CommandLineMessages.Refusal}");
    }

    private IReadOnlyList<CommandExample> Examples(Command command) =>
        _commands.FirstOrDefault(c => c.Command == command)?.Examples ?? [.. _commands.Select(c => c.Examples[0])];
}
