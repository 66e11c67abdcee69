using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Distributions;
using Reckon.Statistics.Estimates;

namespace Reckon.Statistics.CountModels;

/// <summary>What the bias-corrected and accelerated bootstrap of a ratio of means would give, without drawing a sample.</summary>
/// <remarks>
/// DiCiccio and Efron (1992), "More accurate confidence intervals in exponential families", Biometrika 79, 231–245; Davison and Hinkley
/// (1997), section 5.4.2. The derivatives of the ratio in the weights of the units are taken in closed form. Checked against <c>abc.ci</c> of
/// R's boot 1.3-28, which takes them by differences and is good to some five digits.
/// </remarks>
internal sealed class ApproximateBootstrap
{
    private readonly (double Y, double X) _mean;
    private readonly (double Y, double X) _direction;
    private readonly double _acceleration;
    private readonly double _bias;

    public ApproximateBootstrap(double[] y, double[] x)
    {
        var n = (double)y.Length;
        _mean = (Sums.Mean(y), Sums.Mean(x));
        var ratio = _mean.Y / _mean.X;
        double[] influence = [.. y.Zip(x, (a, b) => (a - ratio * b) / _mean.X)];
        var squares = Sums.OfProducts(influence, influence);
        if (squares == 0) return;
        var deviation = Math.Sqrt(squares) / n;
        double[] curvature = [.. influence.Zip(x, (l, b) => -2 * l * (b - _mean.X) / _mean.X)];
        double[] direction = Array.ConvertAll(influence, l => l / (n * n * deviation));
        _direction = (Sums.OfProducts(direction, y), Sums.OfProducts(direction, x));
        _acceleration = Sums.Of(Array.ConvertAll(influence, l => l * l * l)) / (6 * Math.Pow(squares, 1.5));
        var bend = -(_direction.Y - ratio * _direction.X) / _mean.X * _direction.X / _mean.X / deviation;
        _bias = _acceleration - Sums.Of(curvature) / (2 * n * n) / deviation + bend;
    }

    /// <summary>The interval; of no width when every unit has the same ratio.</summary>
    public ConfidenceInterval Interval(double level)
    {
        Require.Probability(level, nameof(level));
        return new ConfidenceInterval(End((1 - level) / 2), End((1 + level) / 2), level);
    }

    private double End(double probability)
    {
        var z = _bias + NormalDistribution.StandardQuantile(probability);
        var step = z / ((1 - _acceleration * z) * (1 - _acceleration * z));
        return (_mean.Y + step * _direction.Y) / (_mean.X + step * _direction.X);
    }
}
