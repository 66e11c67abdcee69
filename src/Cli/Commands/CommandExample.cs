namespace Reckon.Cli.Commands;

/// <summary>A command line, and what it does.</summary>
internal sealed record CommandExample(string Line, string Meaning);
