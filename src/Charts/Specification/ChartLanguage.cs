namespace Reckon.Charts.Specification;

/// <summary>The language of a chart's texts; it also decides on word choice, number grouping and line breaks.</summary>
public enum ChartLanguage
{
    /// <summary>Simplified Chinese.</summary>
    Zh,

    /// <summary>English.</summary>
    En,
}
