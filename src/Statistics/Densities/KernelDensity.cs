using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Samples;
using static System.FormattableString;

namespace Reckon.Statistics.Densities;

/// <summary>A smooth density: a kernel around each of n weighted values, summed.</summary>
/// <remarks>Silverman (1986), Density Estimation for Statistics and Data Analysis. Checked against R <c>density</c>.</remarks>
public sealed class KernelDensity
{
    private readonly WeightedSample _sample;
    private readonly DensityDesign _design;
    private readonly KernelSum _sum;

    /// <summary>Makes a density.</summary>
    /// <param name="sample">Values and weights; within the bounds of the design.</param>
    /// <param name="design">Bandwidth, kernel and bounds.</param>
    /// <exception cref="ArgumentException">The bandwidth is not above zero, the bounds are not in order, a value lies outside them, or a value is not above zero where logarithms are taken.</exception>
    public KernelDensity(WeightedSample sample, DensityDesign design)
    {
        Require.Positive(design.Bandwidth, nameof(design.Bandwidth));
        if (!(design.Low < design.High)) throw new ArgumentException(Invariant($"Low is {design.Low} and High is {design.High}; they must rise."), nameof(design));
        if (sample.Values[0] < design.Low || sample.Values[^1] > design.High) throw new ArgumentException(Invariant($"The values lie from {sample.Values[0]} to {sample.Values[^1]}, outside the bounds {design.Low} and {design.High}."), nameof(sample));
        if (design.TakesLogarithms) Require.Positive([.. sample.Values], nameof(sample));
        if (design.TakesLogarithms && (double.IsFinite(design.Low) || double.IsFinite(design.High))) throw new ArgumentException("Logarithms and reflection at a bound do not go together.", nameof(design));
        _design = design;
        _sample = design.TakesLogarithms ? new WeightedSample([.. sample.Values.Select(v => Math.Log(v))], sample.Weights) : sample;
        _sum = new KernelSum(_sample, design.Kernel, design.Bandwidth);
    }

    /// <summary>The density at a point; 0 outside the bounds. Every value is visited: for a curve use <see cref="OnGrid(double, double, int)"/>.</summary>
    /// <param name="x">Finite.</param>
    /// <exception cref="ArgumentException">The point is not finite.</exception>
    public double At(double x)
    {
        Require.Finite(x, nameof(x));
        return Transformed(x, _sum.Direct);
    }

    /// <summary>The density at evenly spaced points, fast for many values: within a relative 1e-6 of the peak of what <see cref="At"/> gives.</summary>
    /// <remarks>Values are shared out to a fine grid by cubic interpolation, then summed (Wand and Jones, 1995, appendix D, with more points); an Epanechnikov curve is summed exactly.</remarks>
    /// <param name="low">The first point.</param>
    /// <param name="high">The last point, above the first.</param>
    /// <param name="points">How many points, at least two; 512 by default.</param>
    /// <exception cref="ArgumentException">The ends are not finite or not in order, or there are fewer than two points.</exception>
    public IReadOnlyList<(double X, double Density)> OnGrid(double low, double high, int points = 512)
    {
        Require.Finite([low, high], "low, high");
        if (low >= high) throw new ArgumentException(Invariant($"low is {low} and high is {high}; they must rise."), nameof(low));
        if (points < 2) throw new ArgumentException(Invariant($"points is {points}; at least two are needed."), nameof(points));
        var fast = _sum.Fast();
        return [.. Enumerable.Range(0, points).Select(i => low + (high - low) * i / (points - 1)).Select(x => (x, Transformed(x, fast)))];
    }

    /// <summary>The density at 512 points, or as many as asked, from three bandwidths below the least value to three above the largest, or to a bound: as R draws it.</summary>
    /// <param name="points">How many points, at least two; 512 by default.</param>
    /// <exception cref="ArgumentException">There are fewer than two points.</exception>
    public IReadOnlyList<(double X, double Density)> OnGrid(int points = 512)
    {
        var (low, high) = (_sample.Values[0] - 3 * _design.Bandwidth, _sample.Values[^1] + 3 * _design.Bandwidth);
        return _design.TakesLogarithms ? OnGrid(Math.Exp(low), Math.Exp(high), points) : OnGrid(Math.Max(low, _design.Low), Math.Min(high, _design.High), points);
    }

    private double Transformed(double x, Func<double, double> sum)
    {
        if (_design.TakesLogarithms) return x <= 0 ? 0 : sum(Math.Log(x)) / x;
        if (x < _design.Low || x > _design.High) return 0;
        var density = sum(x);
        if (double.IsFinite(_design.Low)) density += sum(2 * _design.Low - x);
        if (double.IsFinite(_design.High)) density += sum(2 * _design.High - x);
        return density;
    }
}
