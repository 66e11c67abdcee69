using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Samples;

namespace Reckon.Statistics.Densities;

/// <summary>The sum of parabolas around weighted values, from sums of powers up to each value: a point costs two searches, however many values it covers.</summary>
internal sealed class ParabolaSum
{
    private readonly WeightedSample _sample;
    private readonly double _reach;
    private readonly DoubleDouble[][] _moments;

    /// <summary>Prepares the sums.</summary>
    /// <param name="sample">Values and weights.</param>
    /// <param name="reach">Where a parabola ends, on both sides of its value.</param>
    public ParabolaSum(WeightedSample sample, double reach)
    {
        (_sample, _reach) = (sample, reach);
        _moments = [new DoubleDouble[sample.Count + 1], new DoubleDouble[sample.Count + 1], new DoubleDouble[sample.Count + 1]];
        for (var i = 0; i < sample.Count; i++)
        {
            var power = (DoubleDouble)sample.Weights[i];
            foreach (var moments in _moments)
            {
                moments[i + 1] = moments[i] + power;
                power *= sample.Values[i] - sample.Values[0];
            }
        }
    }

    public double At(double x)
    {
        var (from, to) = (CountBelow(x - _reach), CountBelow(x + _reach));
        var (weight, first, second) = (Between(0, from, to), Between(1, from, to), Between(2, from, to));
        // Σ w (1 − (x − v)²/r²), from the least value on; what cancels in the square is carried in twice the precision.
        var distance = x - _sample.Values[0];
        var squares = DoubleDouble.Product(distance, distance) * weight - 2 * distance * first + second;
        var sum = weight - squares / DoubleDouble.Product(_reach, _reach);
        return Math.Max(0, 0.75 * sum.Value / (_sample.TotalWeight * _reach));
    }

    private DoubleDouble Between(int power, int from, int to) => _moments[power][to] - _moments[power][from];

    private int CountBelow(double value)
    {
        var (low, high) = (0, _sample.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_sample.Values[middle] < value) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
