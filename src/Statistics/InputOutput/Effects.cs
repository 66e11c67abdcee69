namespace Reckon.Statistics.InputOutput;

/// <summary>What a unit of final demand for each product causes: jobs, value added, income or output, split by how it comes
/// about.</summary>
/// <remarks>
/// The effect is per unit of final demand; the multiplier is the effect over the direct coefficient (as the Office for National Statistics
/// has it; Miller and Blair, 2009, chapter 6). Direct + indirect is Type I; with induced it is Type II.
/// </remarks>
public sealed record Effects
{
    internal Effects(IReadOnlyList<Sector> sectors, double[] direct, double[] indirect, double[] induced)
    {
        (Sectors, Direct, Indirect, Induced) = (sectors, direct, indirect, induced);
        Total = Shares.Sum(direct, indirect, induced);
    }

    /// <summary>The n sectors whose products are demanded.</summary>
    public IReadOnlyList<Sector> Sectors { get; }

    /// <summary>n values: in the sector that delivers, per unit delivered.</summary>
    public IReadOnlyList<double> Direct { get; }

    /// <summary>n values: in the sectors that supply it, and their suppliers.</summary>
    public IReadOnlyList<double> Indirect { get; }

    /// <summary>n values: by households spending what they earn; zeros in a Type I model.</summary>
    public IReadOnlyList<double> Induced { get; }

    /// <summary>n values: (direct + indirect) + induced, added in this order.</summary>
    public IReadOnlyList<double> Total { get; }

    /// <summary>n multipliers: total over direct; NaN for a sector with no direct effect.</summary>
    public double[] Multipliers() => Shares.Of(Total, Direct);

    /// <summary>n ratios: indirect per direct; NaN for a sector with no direct effect.</summary>
    public double[] IndirectPerDirect() => Shares.Of(Indirect, Direct);

    /// <summary>n ratios: induced per direct; NaN for a sector with no direct effect.</summary>
    public double[] InducedPerDirect() => Shares.Of(Induced, Direct);
}
