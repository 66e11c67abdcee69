namespace Reckon.Charts.Specification;

/// <summary>A visual property that a field of the data can drive.</summary>
public enum Channel
{
    /// <summary>Horizontal position.</summary>
    X,

    /// <summary>Vertical position.</summary>
    Y,

    /// <summary>Series, told apart by colour and by direct labels.</summary>
    Color,

    /// <summary>Definition, told apart by the shape of a point.</summary>
    Shape,

    /// <summary>Lower end of an interval about the value.</summary>
    Low,

    /// <summary>Upper end of an interval about the value.</summary>
    High,

    /// <summary>Lower end of the narrower of two intervals.</summary>
    Low2,

    /// <summary>Upper end of the narrower of two intervals.</summary>
    High2,

    /// <summary>The first of two values that a row compares.</summary>
    From,

    /// <summary>The second of two values that a row compares.</summary>
    To,

    /// <summary>Name of a single point.</summary>
    Label,

    /// <summary>Upper edge of an interval along x whose lower edge is x.</summary>
    Until,
}
