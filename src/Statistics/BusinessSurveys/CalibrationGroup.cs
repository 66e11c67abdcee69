using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.BusinessSurveys;

/// <summary>Strata whose weights one factor brings to a known total: g = X / Σ a x.</summary>
/// <remarks>
/// The weights a are those before births and deaths, and the sum is over the whole sample, the dead included (Office for National
/// Statistics, Statistical Method Specifications, "Estimation").
/// </remarks>
public sealed record CalibrationGroup
{
    /// <summary>Computes the factor of a group.</summary>
    /// <param name="group">What the group is called.</param>
    /// <param name="auxiliaryTotal">X: the sum of x over the register.</param>
    /// <param name="expandedAuxiliary">Σ a x over the sample, with unadjusted weights.</param>
    /// <exception cref="ArgumentException">A total is not above zero.</exception>
    public CalibrationGroup(string group, double auxiliaryTotal, double expandedAuxiliary)
    {
        Require.Positive(auxiliaryTotal, $"the total of the auxiliary variable in group {group}");
        Require.Positive(expandedAuxiliary, $"the expanded sample total of the auxiliary variable in group {group}");
        (Group, AuxiliaryTotal, ExpandedAuxiliary) = (group, auxiliaryTotal, expandedAuxiliary);
    }

    /// <summary>What the group is called.</summary>
    public string Group { get; }

    /// <summary>X: the sum of x over the register.</summary>
    public double AuxiliaryTotal { get; }

    /// <summary>Σ a x over the sample.</summary>
    public double ExpandedAuxiliary { get; }

    /// <summary>g.</summary>
    public double Factor => AuxiliaryTotal / ExpandedAuxiliary;
}
