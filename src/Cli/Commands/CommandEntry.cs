using System.CommandLine;

namespace Reckon.Cli.Commands;

/// <summary>A command with what its help shows beside its options.</summary>
/// <param name="Command">The command.</param>
/// <param name="Examples">Command lines that work.</param>
internal sealed record CommandEntry(Command Command, IReadOnlyList<CommandExample> Examples)
{
    /// <summary>What the exit code 1 means.</summary>
    public string Failure { get; init; } = CommandLineMessages.Failure;

    /// <summary>What the exit code 2 means.</summary>
    public string Refusal { get; init; } = CommandLineMessages.Refusal;
}
