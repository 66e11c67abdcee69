namespace Reckon.Cli.Commands.Diff;

/// <summary>How differences are written.</summary>
internal enum DiffFormat
{
    /// <summary>Tables of aligned columns.</summary>
    Text,

    /// <summary>Tables of Markdown, for an issue or a report.</summary>
    Markdown,

    /// <summary>JSON, for programs.</summary>
    Json,
}
