namespace Reckon.Statistics.Densities;

/// <summary>The shape that a density estimate puts around each value. A bandwidth is always the standard deviation of the shape, as in R, so that kernels can be compared.</summary>
public enum Kernel
{
    /// <summary>The normal density.</summary>
    Gaussian,

    /// <summary>A parabola that ends at √5 bandwidths: of all kernels that with the least error in theory (Epanechnikov, 1969).</summary>
    Epanechnikov,
}
