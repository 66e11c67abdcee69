namespace Reckon.Cli.Commands.Explain;

/// <summary>A number as it was asked for.</summary>
/// <param name="Assessment">The assessment's slug.</param>
/// <param name="Id">The name there.</param>
internal sealed record NumberName(string Assessment, string Id);
