namespace Reckon.Statistics.CompositeIndices;

/// <summary>How indicators of different units are brought to one scale, on which more is always better.</summary>
/// <remarks>OECD and JRC (2008), Handbook on Constructing Composite Indicators, step 5.</remarks>
public enum Normalization
{
    /// <summary>(x − min)/(max − min), stretched to the range of the design: two extreme units decide the scale.</summary>
    MinMax,

    /// <summary>(x − mean)/standard deviation, the latter with n − 1.</summary>
    ZScore,

    /// <summary>The rank from 1, the worst, to n, the best; equal values share the mean rank.</summary>
    Rank,

    /// <summary>100 (rank − ½)/n: the share of units that are worse, with half of the equal ones.</summary>
    Percentile,

    /// <summary>1 + (x − reference)/|reference|, turned where lower is better: 1 for a unit that reaches the reference.</summary>
    DistanceToReference,
}
