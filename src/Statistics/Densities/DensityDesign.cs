namespace Reckon.Statistics.Densities;

/// <summary>The choices behind a kernel density estimate.</summary>
public sealed record DensityDesign
{
    /// <summary>The standard deviation of the kernel, in the unit of the values (of their logarithms, where these are taken); above zero. See <see cref="Densities.Bandwidth"/> for rules.</summary>
    public required double Bandwidth { get; init; }

    /// <summary>The kernel; normal by default.</summary>
    public Kernel Kernel { get; init; } = Kernel.Gaussian;

    /// <summary>A lower bound, at which what would spill over is reflected; −∞ (the default) for none.</summary>
    public double Low { get; init; } = double.NegativeInfinity;

    /// <summary>An upper bound, at which what would spill over is reflected; +∞ (the default) for none.</summary>
    public double High { get; init; } = double.PositiveInfinity;

    /// <summary>Whether the density is that of exp of a smooth logarithm, for skewed positive values such as incomes; not by default.</summary>
    public bool TakesLogarithms { get; init; }
}
