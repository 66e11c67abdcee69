using System.Buffers;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.CountModels;
using Reckon.Statistics.InvertedU;
using Reckon.Statistics.Randomness;

namespace Reckon.Statistics.Productivity;

/// <summary>Eight sums for each firm (cluster), of which any sample of firms needs only the totals to have its curve.</summary>
/// <remarks>
/// The columns are products of 1, q₁, q₂, the polynomials of degree 1 and 2 in sales that are orthonormal over the sample (Forsythe,
/// 1957), with each other and with e, the residual of the curve fitted to the sample: for a sample drawn again the normal equations
/// stay near the identity, and the solution is the small difference between its curve and the first. q₁² is not stored: it is a sum of
/// q₂, q₁ and 1. Eight doubles fill one line of the processor's cache.
/// </remarks>
internal sealed class MomentTable
{
    private const int Width = 8;
    private const double Singular = 1e-12;

    private readonly double[] _rows;
    private readonly double[]? _sizes;
    private readonly double _center;
    private readonly double _scale;
    private readonly double _skew;
    private readonly double _length;
    private readonly Parabola _curve;

    public MomentTable(ProductivityModel model)
    {
        double[] sales = [.. model.Sample.Sales];
        _curve = model.Curve;
        _center = Sums.Mean(sales);
        _scale = Math.Sqrt(Sums.OfSquaredDeviations(sales) / sales.Length);
        var first = Array.ConvertAll(sales, x => (x - _center) / _scale);
        _skew = Sums.Mean(Array.ConvertAll(first, u => u * u * u));
        var second = Array.ConvertAll(first, u => u * u - _skew * u - 1);
        _length = Math.Sqrt(Sums.OfProducts(second, second) / second.Length);
        var groups = UnitGroups.Of(sales.Length, model.Sample.Clusters);
        Units = groups.Count;
        _rows = new double[Width * Units];
        _sizes = model.Sample.Clusters is null ? null : new double[Units];
        for (var i = 0; i < sales.Length; i++)
        {
            var (q1, q2, e) = (first[i], second[i] / _length, model.Fit.Residuals[i]);
            Add(groups.Places[i], [q1, q2, q1 * q2, q2 * q2, e, e * q1, e * q2, model.Sample.Jobs[i]]);
        }
    }

    /// <summary>How many firms, or clusters, are drawn from.</summary>
    public int Units { get; }

    /// <summary>Draws as many units as there are, with replacement.</summary>
    public FirmResample Draw(RandomStream random)
    {
        var units = ArrayPool<int>.Shared.Rent(Units);
        random.FillIndices(units.AsSpan(0, Units), Units);
        var sample = Total(units.AsSpan(0, Units));
        ArrayPool<int>.Shared.Return(units);
        return sample;
    }

    /// <summary>All units but one, for each of them: the totals less its row.</summary>
    public FirmResample[] WithoutEach()
    {
        double[] Column(int j) => [.. Enumerable.Range(0, Units).Select(i => _rows[Width * i + j])];
        double[] totals = [.. Enumerable.Range(0, Width).Select(j => Sums.Of(Column(j)))];
        var size = _sizes is null ? Units : Sums.Of(_sizes);
        var samples = new FirmResample[Units];
        Span<double> sums = stackalloc double[Width];
        for (var i = 0; i < Units; i++)
        {
            for (var j = 0; j < Width; j++) sums[j] = totals[j] - _rows[Width * i + j];
            samples[i] = Solve(sums, size - (_sizes is null ? 1 : _sizes[i]));
        }

        return samples;
    }

    private FirmResample Total(ReadOnlySpan<int> units)
    {
        var (low, high) = (Vector256<double>.Zero, Vector256<double>.Zero);
        ref var rows = ref MemoryMarshal.GetArrayDataReference(_rows);
        foreach (var unit in units)
        {
            low += Vector256.LoadUnsafe(ref rows, (nuint)(Width * unit));
            high += Vector256.LoadUnsafe(ref rows, (nuint)(Width * unit + 4));
        }

        Span<double> sums = stackalloc double[Width];
        low.CopyTo(sums);
        high.CopyTo(sums[4..]);
        return Solve(sums, SizeOf(units));
    }

    private double SizeOf(ReadOnlySpan<int> units)
    {
        if (_sizes is null) return units.Length;
        var size = 0.0;
        foreach (var unit in units) size += _sizes[unit];
        return size;
    }

    private void Add(int unit, ReadOnlySpan<double> values)
    {
        for (var j = 0; j < Width; j++) _rows[Width * unit + j] += values[j];
        if (_sizes is not null) _sizes[unit]++;
    }

    // Elimination on the symmetric 3 × 3 system of 1, q₁, q₂; a pivot that is rounding beside its diagonal means a sample without a curve.
    private FirmResample Solve(ReadOnlySpan<double> sums, double size)
    {
        var (s1, s2, s12, s22) = (sums[0] / size, sums[1] / size, sums[2] / size, sums[3] / size);
        var (e0, e1, e2) = (sums[4] / size, sums[5] / size, sums[6] / size);
        var s11 = _length * s2 + _skew * s1 + 1;
        var (d1, cross) = (s11 - s1 * s1, s12 - s1 * s2);
        var slope = cross / d1;
        var d2 = s22 - s2 * s2 - slope * cross;
        if (!(d1 > Singular * s11) || !(d2 > Singular * s22))
            return new FirmResample(new Parabola(double.NaN, double.NaN, double.NaN), double.NaN, double.NaN, double.NaN);
        var a2 = (e2 - s2 * e0 - slope * (e1 - s1 * e0)) / d2;
        var a1 = (e1 - s1 * e0 - cross * a2) / d1;
        var a0 = e0 - s1 * a1 - s2 * a2;
        var (meanSales, meanSquare) = (_center + _scale * s1, s11);
        return new FirmResample(Shift(a0, a1, a2), meanSales, e0 + MeanOfCurve(s1, meanSquare), sums[7] / size);
    }

    // The first curve plus a₀ + a₁q₁ + a₂q₂, in powers of sales.
    private Parabola Shift(double a0, double a1, double a2)
    {
        var square = a2 / _length / (_scale * _scale);
        var linear = (a1 - a2 / _length * _skew) / _scale;
        var constant = a0 - a2 / _length;
        return new Parabola(
            _curve.Constant + constant - _center * (linear - _center * square),
            _curve.Linear + linear - 2 * _center * square,
            _curve.Square + square);
    }

    private double MeanOfCurve(double meanFirst, double meanSquare) =>
        _curve.At(_center) + _curve.SlopeAt(_center) * _scale * meanFirst + _curve.Square * _scale * _scale * meanSquare;
}
