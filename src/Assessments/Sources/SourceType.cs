namespace Reckon.Assessments.Sources;

/// <summary>Kinds of sources, as citation styles tell them apart.</summary>
public enum SourceType
{
    /// <summary>A report of an institute or a firm.</summary>
    Report,

    /// <summary>Official statistics.</summary>
    Statistics,

    /// <summary>An article in a journal.</summary>
    Paper,

    /// <summary>A page on the web.</summary>
    Web,
}
