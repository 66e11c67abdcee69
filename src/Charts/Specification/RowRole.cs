namespace Reckon.Charts.Specification;

/// <summary>What a row draws in a chart of points and curves.</summary>
public enum RowRole
{
    /// <summary>What the mark is about: a point of a scatter, a place on a curve.</summary>
    Mark,

    /// <summary>A place on a line beside it, with the interval about it: a fit.</summary>
    Line,

    /// <summary>A single place that is marked and named: a turning point, a root, a mean.</summary>
    Point,
}
