namespace Reckon.Cli.Reports;

/// <summary>How findings are written.</summary>
internal enum FindingFormat
{
    /// <summary>For people: the author's line with carets, on the stream of errors; a summary on the other one.</summary>
    Text,

    /// <summary>For programs: one JSON object on the stream of output.</summary>
    Json,

    /// <summary>As annotations that GitHub shows beside the lines of a change.</summary>
    Github,
}
