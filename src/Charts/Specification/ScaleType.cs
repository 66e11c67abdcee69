namespace Reckon.Charts.Specification;

/// <summary>How numbers are spread along an axis.</summary>
public enum ScaleType
{
    /// <summary>Equal differences are equal distances.</summary>
    Linear,

    /// <summary>Equal ratios are equal distances; numbers must be above zero.</summary>
    Log,

    /// <summary>Like <see cref="Log"/> far from zero on both sides, and straight about zero.</summary>
    Symlog,
}
