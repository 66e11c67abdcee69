namespace Reckon.Charts.Scales;

/// <summary>Maps numbers to px in a straight line. Not clamped.</summary>
internal sealed record LinearScale(double DomainLow, double DomainHigh, double RangeLowPx, double RangeHighPx) : ValueScale
{
    /// <inheritdoc />
    public override double At(double value) =>
        RangeLowPx + ((value - DomainLow) / (DomainHigh - DomainLow) * (RangeHighPx - RangeLowPx));

    /// <inheritdoc />
    public override double Back(double px) => DomainLow + ((px - RangeLowPx) / (RangeHighPx - RangeLowPx) * (DomainHigh - DomainLow));
}
