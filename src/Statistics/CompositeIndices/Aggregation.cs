namespace Reckon.Statistics.CompositeIndices;

/// <summary>How the indicators of a unit become one score: how far strength in one makes up for weakness in another.</summary>
/// <remarks>OECD and JRC (2008), Handbook on Constructing Composite Indicators, step 6.</remarks>
public enum Aggregation
{
    /// <summary>The weighted arithmetic mean: full compensation.</summary>
    Arithmetic,

    /// <summary>The weighted geometric mean: less compensation; every normalised value must be above zero.</summary>
    Geometric,

    /// <summary>The weighted harmonic mean: little compensation; every normalised value must be above zero.</summary>
    Harmonic,
}
