using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Matrices;
using Reckon.Statistics.Survey;

namespace Reckon.Statistics.BusinessSurveys;

/// <summary>k totals of a business population, as functions of the weights of the n sampled units.</summary>
/// <remarks>
/// Per stratum f Σ w y over live units, where f = Σ w over the units that the live ones stand for / Σ w over live units; per calibration
/// group the sum of those times X / Σ w x. Both are smooth functions of totals: with ȳ the live mean, s = 1 for units that are stood
/// for and R = Σ f Σ w y / Σ w x, a unit's influence is g (f (y − ȳ) + ȳ s − R x), its first term for live units only. Without deaths
/// that is the residual g (y − R x) of Särndal, Swensson and Wretman (1992), section 7.6.
/// </remarks>
public sealed class BusinessTotals : ISurveyStatistic
{
    private readonly SampledUnit[] _units;
    private readonly double[] _auxiliaryTotals;
    private readonly int _strata;
    private readonly int _columns;

    internal BusinessTotals(SampledUnit[] units, double[] auxiliaryTotals)
    {
        (_units, _auxiliaryTotals) = (units, auxiliaryTotals);
        _strata = units.Max(u => u.Stratum) + 1;
        _columns = units[0].Values.Length;
        for (var i = 0; i < units.Length; i++)
        {
            if (units[i].IsLive) Require.Finite(units[i].Values, $"values of sampled unit {i}");
        }
    }

    /// <inheritdoc/>
    public int Rows => _units.Length;

    /// <inheritdoc/>
    public double[] Values(ReadOnlySpan<double> weights)
    {
        var (strata, groups) = Sum(weights);
        var totals = new double[_columns];
        for (var j = 0; j < groups.Length; j++)
        {
            for (var k = 0; k < _columns; k++) totals[k] += groups[j].Factor * groups[j].Values[k];
        }

        if (groups.Length > 0) return totals;
        foreach (var stratum in strata)
        {
            for (var k = 0; k < _columns; k++) totals[k] += stratum.Factor * stratum.Values[k];
        }

        return totals;
    }

    /// <inheritdoc/>
    public Matrix Influences(ReadOnlySpan<double> weights)
    {
        var (strata, groups) = Sum(weights);
        var included = weights.ToArray();
        return Matrix.Create(Rows, _columns, (i, k) => included[i] == 0 ? 0 : Influence(_units[i], strata, groups, k));
    }

    private static double Influence(SampledUnit unit, PartTotal[] strata, PartTotal[] groups, int column)
    {
        var stratum = strata[unit.Stratum];
        var mean = stratum.Values[column] / stratum.Divisor;
        var influence = (unit.IsLive ? stratum.Factor * (unit.Values[column] - mean) : 0) + (unit.IsStoodFor ? mean : 0);
        if (unit.Group < 0) return influence;
        var group = groups[unit.Group];
        return group.Factor * (influence - group.Values[column] / group.Divisor * unit.Auxiliary);
    }

    private (PartTotal[] Strata, PartTotal[] Groups) Sum(ReadOnlySpan<double> weights)
    {
        Require.SameCount(weights.Length, nameof(weights), Rows, nameof(Rows));
        Require.NonNegative(weights, nameof(weights));
        var strata = SumStrata(weights);
        return (strata, SumGroups(weights, strata));
    }

    private PartTotal[] SumStrata(ReadOnlySpan<double> weights)
    {
        var strata = Enumerable.Range(0, _strata).Select(_ => new PartTotal(_columns)).ToArray();
        for (var i = 0; i < Rows; i++)
        {
            var stratum = strata[_units[i].Stratum];
            if (_units[i].IsStoodFor) stratum.Numerator += weights[i];
            if (_units[i].IsLive) stratum.Add(weights[i], weights[i], _units[i].Values);
        }

        return strata;
    }

    private PartTotal[] SumGroups(ReadOnlySpan<double> weights, PartTotal[] strata)
    {
        var groups = _auxiliaryTotals.Select(x => new PartTotal(_columns) { Numerator = x }).ToArray();
        for (var i = 0; i < Rows && groups.Length > 0; i++)
        {
            var unit = _units[i];
            var weight = unit.IsLive ? weights[i] * strata[unit.Stratum].Factor : 0;
            groups[unit.Group].Add(weight, weights[i] * unit.Auxiliary, unit.Values);
        }

        return groups;
    }

    /// <summary>The running sums of a stratum or group: Σ w y, and what its factor is made of.</summary>
    private sealed class PartTotal(int columns)
    {
        public double Numerator { get; set; }

        public double Divisor { get; private set; }

        public double[] Values { get; } = new double[columns];

        public double Factor => Divisor == 0 ? 0 : Numerator / Divisor;

        public void Add(double weight, double divisor, double[] values)
        {
            Divisor += divisor;
            for (var k = 0; k < Values.Length && weight != 0; k++) Values[k] += weight * values[k];
        }
    }
}
