namespace Reckon.Charts.Specification;

/// <summary>Whether a value is a number or only the edge of a range.</summary>
public enum ValueBound
{
    /// <summary>The value itself.</summary>
    None,

    /// <summary>The source says “more than”: shown with ≥.</summary>
    AtLeast,

    /// <summary>The source says “up to”: shown with ≤.</summary>
    AtMost,
}
