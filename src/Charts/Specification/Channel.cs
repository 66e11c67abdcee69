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

    /// <summary>The province that a tile of a map stands for.</summary>
    Place,

    /// <summary>The class of a tile, told apart by colour and by the key.</summary>
    Class,

    /// <summary>Where a flow or an arrow starts, or the date of an event.</summary>
    Source,

    /// <summary>Where a flow or an arrow ends, or the last date of a period.</summary>
    Target,

    /// <summary>Which step of several a flow belongs to: 1, 2, …</summary>
    Step,

    /// <summary>The width of a flow, or the number in a box.</summary>
    Size,

    /// <summary>The panel of small multiples that a row belongs to.</summary>
    Facet,
}
