using System.Globalization;
using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Survey.Quantiles;

/// <summary>The values that have weight in ascending order, from which quantiles are read.</summary>
internal sealed class WeightedOrder
{
    private const double Equal = 1e-12;
    private readonly double[] _values;
    private readonly double[] _weights;
    private readonly double[] _cumulated;
    private readonly double[] _positions;
    private readonly QuantileRule _rule;

    public WeightedOrder(IReadOnlyList<double> variable, ReadOnlySpan<double> weights, QuantileRule rule)
    {
        _rule = rule;
        Require.SameCount(variable.Count, nameof(variable), weights.Length, nameof(weights));
        var rows = new List<int>();
        for (var i = 0; i < weights.Length; i++)
        {
            if (weights[i] == 0) continue;
            if (!double.IsFinite(variable[i]))
            {
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"variable[{i}] is {variable[i]} with weight; a finite number is needed."),
                    nameof(variable));
            }
            if (weights[i] < 0)
            {
                throw new ArgumentException($"weights[{i}] is negative; a distribution function cannot fall.", nameof(weights));
            }
            rows.Add(i);
        }

        Require.NotEmpty(rows.Count, "rows with weight");
        int[] order = [.. rows.OrderBy(i => variable[i])];
        (_values, _weights) = (Array.ConvertAll(order, i => variable[i]), new double[order.Length]);
        for (var i = 0; i < order.Length; i++) _weights[i] = weights[order[i]];
        _cumulated = Cumulate(_weights);
        _positions = Positions();
    }

    /// <summary>The quantile; the smallest or largest value beyond the ends.</summary>
    public double Quantile(double probability) => _rule switch
    {
        QuantileRule.Inverse => _values[FirstAtOrAbove(probability).Index],
        QuantileRule.AveragedInverse => Averaged(probability),
        _ => Interpolated(probability),
    };

    private double Averaged(double probability)
    {
        var (index, isExact) = FirstAtOrAbove(probability);
        return isExact && index < _values.Length - 1 ? (_values[index] + _values[index + 1]) / 2 : _values[index];
    }

    // Sums of weights that make up p exactly are seldom that number to the last digit.
    private (int Index, bool IsExact) FirstAtOrAbove(double probability)
    {
        var (sought, slack) = (probability * _cumulated[^1], Equal * _cumulated[^1]);
        var found = Array.BinarySearch(_cumulated, sought - slack);
        var index = Math.Min(found < 0 ? ~found : found, _cumulated.Length - 1);
        return (index, Math.Abs(_cumulated[index] - sought) <= slack);
    }

    private double Interpolated(double probability)
    {
        if (probability <= _positions[0]) return _values[0];
        if (probability >= _positions[^1]) return _values[^1];
        var found = Array.BinarySearch(_positions, probability);
        if (found >= 0) return _values[found];
        var (above, below) = (~found, ~found - 1);
        var share = (probability - _positions[below]) / (_positions[above] - _positions[below]);
        return _values[below] + share * (_values[above] - _values[below]);
    }

    private double[] Positions()
    {
        var (shift, stretch) = _rule switch
        {
            QuantileRule.HyndmanFan5 => (0.5, 0.0),
            QuantileRule.HyndmanFan6 => (0, 1),
            QuantileRule.HyndmanFan7 => (1, -1),
            QuantileRule.HyndmanFan8 => (1.0 / 3, 1.0 / 3),
            QuantileRule.HyndmanFan9 => (0.375, 0.25),
            _ => (0, 0),
        };
        var whole = _cumulated[^1] + stretch * _weights[^1];
        return _values.Length == 1 ? [0.5] : [.. _cumulated.Select((c, i) => (c - shift * _weights[i]) / whole)];
    }

    private static double[] Cumulate(double[] weights)
    {
        var (cumulated, sum) = (new double[weights.Length], new DoubleDouble(0, 0));
        for (var i = 0; i < weights.Length; i++)
        {
            sum += DoubleDouble.Product(weights[i], 1);
            cumulated[i] = sum.Value;
        }

        return cumulated;
    }
}
