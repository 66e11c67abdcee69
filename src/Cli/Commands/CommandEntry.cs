using System.CommandLine;

namespace Reckon.Cli.Commands;

/// <summary>A command with what its help shows beside its options.</summary>
/// <param name="Command">The command.</param>
/// <param name="Examples">Command lines that work.</param>
internal sealed record CommandEntry(Command Command, IReadOnlyList<CommandExample> Examples);
