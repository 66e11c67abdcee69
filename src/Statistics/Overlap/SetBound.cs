namespace Reckon.Statistics.Overlap;

/// <summary>A bound for the size of a union and the argument that gives it.</summary>
/// <param name="Name">Whose bound it is.</param>
/// <param name="Value">The bound, in the unit of the sizes.</param>
public sealed record SetBound(string Name, double Value);
