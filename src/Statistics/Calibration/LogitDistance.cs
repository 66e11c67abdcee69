namespace Reckon.Statistics.Calibration;

/// <summary>g = (L(U − 1) + U(1 − L)e) / (U − 1 + (1 − L)e) with e = exp(Au), A = (U − L)/((1 − L)(U − 1)).</summary>
internal sealed record LogitDistance : CalibrationDistance
{
    private readonly double _steepness;
    private readonly double _odds;

    public LogitDistance(double lowest, double highest)
        : base(lowest, highest)
    {
        if (!double.IsFinite(lowest) || !double.IsFinite(highest))
            throw new ArgumentException("Logit calibration needs finite bounds.", nameof(lowest));
        _steepness = (highest - lowest) / ((1 - lowest) * (highest - 1));
        _odds = (1 - lowest) / (highest - 1);
    }

    public override double Factor(double u) => Lowest + (Highest - Lowest) * Risen(u);

    public override double Derivative(double u) => (Highest - Lowest) * _steepness * Risen(u) * Left(u);

    internal override double Integral(double u)
    {
        var height = _steepness * u + Math.Log(_odds);
        return Lowest * u + (Highest - Lowest) / _steepness * (Math.Max(height, 0) + double.LogP1(Math.Exp(-Math.Abs(height))));
    }

    // The share of the way from L to U: a logistic curve that gives g = 1 at u = 0.
    private double Risen(double u) => 1 / (1 + Math.Exp(-_steepness * u) / _odds);

    // 1 − the share, without the loss of digits near U.
    private double Left(double u) => 1 / (1 + Math.Exp(_steepness * u) * _odds);
}
