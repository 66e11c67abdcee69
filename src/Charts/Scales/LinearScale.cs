namespace Reckon.Charts.Scales;

/// <summary>Maps numbers to px in a straight line. Not clamped.</summary>
internal sealed record LinearScale(double DomainLow, double DomainHigh, double RangeLowPx, double RangeHighPx)
{
    /// <summary>The place of a value, in px.</summary>
    public double At(double value) =>
        RangeLowPx + ((value - DomainLow) / (DomainHigh - DomainLow) * (RangeHighPx - RangeLowPx));
}
