namespace Reckon.Charts.Specification;

/// <summary>The two drawings that a page carries of each figure.</summary>
public enum ChartWidth
{
    /// <summary>688 px, as wide as the text column of a desk screen or a printed page.</summary>
    Wide,

    /// <summary>320 px, for phones. Laid out anew, not scaled, so that text keeps its size.</summary>
    Narrow,
}
