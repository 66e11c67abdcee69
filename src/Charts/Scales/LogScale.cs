namespace Reckon.Charts.Scales;

/// <summary>Maps positive numbers to px so that equal ratios are equal distances.</summary>
internal sealed record LogScale(double DomainLow, double DomainHigh, double RangeLowPx, double RangeHighPx) : ValueScale
{
    /// <inheritdoc />
    public override double At(double value) =>
        RangeLowPx + (Math.Log10(value / DomainLow) / Math.Log10(DomainHigh / DomainLow) * (RangeHighPx - RangeLowPx));

    /// <inheritdoc />
    public override double Back(double px) => DomainLow * Math.Pow(DomainHigh / DomainLow, (px - RangeLowPx) / (RangeHighPx - RangeLowPx));
}
