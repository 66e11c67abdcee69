using System.CommandLine;
using System.CommandLine.Parsing;
using Reckon.Diagnostics;

namespace Reckon.Cli.Commands;

/// <summary>Says what is wrong with arguments.</summary>
internal static class CommandLineProblems
{
    /// <summary>A sentence for each argument that makes no sense.</summary>
    public static IReadOnlyList<string> Of(ParseResult parse) =>
        [.. parse.UnmatchedTokens.Select(t => Unknown(t, parse.CommandResult.Command)), .. parse.Errors.Where(e => e.SymbolResult is not CommandResult).Select(e => e.Message)];

    private static string Unknown(string token, Command command)
    {
        if (token.StartsWith('-')) return CommandLineMessages.UnknownOption(token, Suggestion.For(token, Options(command)));
        return command is RootCommand
            ? CommandLineMessages.UnknownCommand(token, Suggestion.For(token, command.Subcommands.Select(c => c.Name)))
            : CommandLineMessages.Unexpected(token, HelpLayout.FullName(command), command.Arguments.Select(a => a.Name));
    }

    private static IEnumerable<string> Options(Command command) =>
        command.Options.Concat(Parents(command).SelectMany(p => p.Options.Where(o => o.Recursive))).Where(o => !o.Hidden).Select(o => o.Name);

    private static IEnumerable<Command> Parents(Command command) =>
        command.Parents.OfType<Command>().SelectMany(p => Parents(p).Prepend(p));
}
