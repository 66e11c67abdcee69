namespace Reckon.Statistics.Additionality;

/// <summary>What stands between a gross and a net effect.</summary>
public enum AdditionalityFactor
{
    /// <summary>The share that goes to those outside the target group or area.</summary>
    Leakage,

    /// <summary>The share that takes the place of the same activity elsewhere in the target area, such as sales of shops.</summary>
    Displacement,

    /// <summary>The share in which one input only replaces a like one, such as a subsidised worker another.</summary>
    Substitution,

    /// <summary>What supply chains and incomes add: a factor of 1 or more.</summary>
    Multiplier,

    /// <summary>What would have happened anyway: the net effect of the reference case.</summary>
    Deadweight,
}
