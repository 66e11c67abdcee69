namespace Reckon.Assessments.Quantities;

/// <summary>Where the value of a quantity comes from.</summary>
public enum QuantityKind
{
    /// <summary>A source prints it; nothing computes it.</summary>
    Printed,

    /// <summary>A formula computes it.</summary>
    Formula,

    /// <summary>An estimator computes it from data.</summary>
    Estimate,

    /// <summary>Nobody published it; it was worked out from what was published.</summary>
    Implied,
}
