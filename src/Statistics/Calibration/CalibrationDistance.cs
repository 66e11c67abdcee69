namespace Reckon.Statistics.Calibration;

/// <summary>
/// How calibrated weights are kept near the weights before: the factor g is a growing function F of u = x'λ with F(0) = F′(0) = 1.
/// </summary>
/// <remarks>
/// Deville and Särndal (1992), Journal of the American Statistical Association 87, section 2. All distances lead to the same
/// estimate as samples grow; they differ in the largest and smallest weights.
/// </remarks>
public abstract record CalibrationDistance
{
    private protected CalibrationDistance(double lowest, double highest)
    {
        if (!(lowest < 1 && highest > 1))
        {
            throw new ArgumentException(
                $"The bounds of the factors must lie on both sides of 1; {nameof(lowest)} is the lower, {nameof(highest)} the upper.",
                nameof(lowest));
        }

        (Lowest, Highest) = (lowest, highest);
    }

    /// <summary>No factor is below this; −∞ where there is no bound.</summary>
    public double Lowest { get; }

    /// <summary>No factor is above this; +∞ where there is no bound.</summary>
    public double Highest { get; }

    /// <summary>g = 1 + u: the generalised regression estimator. Factors can be negative.</summary>
    public static CalibrationDistance Linear { get; } = new LinearDistance(double.NegativeInfinity, double.PositiveInfinity);

    /// <summary>g = exp u: raking. Factors are above zero and can be large.</summary>
    public static CalibrationDistance Raking { get; } = new RakingDistance(0, double.PositiveInfinity);

    /// <summary>g = 1 + u, cut off at bounds (case 7 of Deville and Särndal).</summary>
    /// <param name="lowest">Below 1.</param>
    /// <param name="highest">Above 1.</param>
    /// <exception cref="ArgumentException">The bounds do not lie on both sides of 1.</exception>
    public static CalibrationDistance BoundedLinear(double lowest, double highest) => new LinearDistance(lowest, highest);

    /// <summary>g = exp u, cut off at bounds.</summary>
    /// <param name="lowest">At least 0, below 1.</param>
    /// <param name="highest">Above 1.</param>
    /// <exception cref="ArgumentException">The bounds do not lie on both sides of 1, or the lower is negative.</exception>
    public static CalibrationDistance BoundedRaking(double lowest, double highest) => new RakingDistance(lowest, highest);

    /// <summary>A logistic curve between bounds that it never reaches (case 6 of Deville and Särndal).</summary>
    /// <param name="lowest">L: below 1, finite.</param>
    /// <param name="highest">U: above 1, finite.</param>
    /// <exception cref="ArgumentException">A bound is not finite, or they do not lie on both sides of 1.</exception>
    public static CalibrationDistance Logit(double lowest, double highest) => new LogitDistance(lowest, highest);

    /// <summary>g = F(u).</summary>
    public abstract double Factor(double u);

    /// <summary>F′(u); zero where a bound holds.</summary>
    public abstract double Derivative(double u);

    /// <summary>∫ F up to a constant: the search for multipliers is that for the lowest point of a sum of these, which is convex.</summary>
    internal abstract double Integral(double u);
}
