namespace Reckon.Cli.Commands.New;

/// <summary>A file that is about to be written.</summary>
/// <param name="Path">Its path, seen from the site's root, with forward slashes.</param>
/// <param name="Text">What it will hold.</param>
internal sealed record PlannedFile(string Path, string Text);
