namespace Reckon.Statistics.Calibration;

/// <summary>g = exp u between bounds.</summary>
internal sealed record RakingDistance : CalibrationDistance
{
    public RakingDistance(double lowest, double highest)
        : base(lowest, highest)
    {
        if (lowest < 0) throw new ArgumentException("The lower bound is negative; raking gives no factor below 0.", nameof(lowest));
    }

    public override double Factor(double u) => Math.Clamp(Math.Exp(u), Lowest, Highest);

    public override double Derivative(double u) => Math.Exp(u) is var g && g > Lowest && g < Highest ? g : 0;

    internal override double Integral(double u)
    {
        var inside = Math.Clamp(u, Math.Log(Lowest), Math.Log(Highest));
        return Math.Exp(inside) + Factor(u) * (u - inside);
    }
}
