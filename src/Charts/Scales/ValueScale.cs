using Reckon.Charts.Specification;

namespace Reckon.Charts.Scales;

/// <summary>Maps numbers to px along an axis. Not clamped.</summary>
internal abstract record ValueScale
{
    /// <summary>The place of a value, in px.</summary>
    public abstract double At(double value);

    /// <summary>The value at a place, the inverse of <see cref="At"/>.</summary>
    public abstract double Back(double px);

    /// <summary>The scale of a domain between two places.</summary>
    /// <param name="domain">The numbers, and the way they are spread.</param>
    /// <param name="fromPx">Place of the lower end.</param>
    /// <param name="toPx">Place of the upper end.</param>
    public static ValueScale Of(ValueDomain domain, double fromPx, double toPx) => domain.Type switch
    {
        ScaleType.Linear => new LinearScale(domain.Low, domain.High, fromPx, toPx),
        ScaleType.Log => new LogScale(domain.Low, domain.High, fromPx, toPx),
        ScaleType.Symlog => new SymlogScale(domain.Low, domain.High, domain.Step, fromPx, toPx),
    };
}
