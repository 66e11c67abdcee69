namespace Reckon.Charts.Scales;

/// <summary>Maps any numbers to px: close to a straight line about zero, like a logarithm far from it, alike on both sides.</summary>
/// <remarks>The bi-symmetric transformation of Webber (2013), sign(x)·log(1 + |x|/c).</remarks>
/// <param name="DomainLow">Lower end.</param>
/// <param name="DomainHigh">Upper end.</param>
/// <param name="Constant">c, above zero: about the number up to which the scale is straight.</param>
/// <param name="RangeLowPx">Place of the lower end.</param>
/// <param name="RangeHighPx">Place of the upper end.</param>
internal sealed record SymlogScale(double DomainLow, double DomainHigh, double Constant, double RangeLowPx, double RangeHighPx) : ValueScale
{
    /// <inheritdoc />
    public override double At(double value) =>
        RangeLowPx + ((Bend(value) - Bend(DomainLow)) / (Bend(DomainHigh) - Bend(DomainLow)) * (RangeHighPx - RangeLowPx));

    /// <inheritdoc />
    public override double Back(double px) => Unbend(Bend(DomainLow) + ((px - RangeLowPx) / (RangeHighPx - RangeLowPx) * (Bend(DomainHigh) - Bend(DomainLow))));

    private double Bend(double value) => Math.Sign(value) * Math.Log10(1 + (Math.Abs(value) / Constant));

    private double Unbend(double bent) => Math.Sign(bent) * Constant * (Math.Pow(10, Math.Abs(bent)) - 1);
}
