namespace Reckon.Charts.Specification;

/// <summary>How numbers become colours where a mark shades by them: by default in classes of equal width between round numbers, more is darker.</summary>
public sealed record ColourScale
{
    /// <summary>The limits between classes, ascending; a value on a limit belongs to the class above it. None by default.</summary>
    public IReadOnlyList<double> Breaks { get; init; } = [];

    /// <summary>The value that two hues set out from, one below and one above; null for one hue.</summary>
    public double? Middle { get; init; }
}
