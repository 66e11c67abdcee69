using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Matrices;
using Reckon.Statistics.Survey;

namespace Reckon.Statistics.BusinessSurveys;

/// <summary>k totals of a business population, as functions of the weights of the n sampled units.</summary>
/// <remarks>
/// Per stratum f Σ w y over live units, where f = Σ w over the units that the live ones stand for / Σ w over live units; per calibration
/// group the sum of those times g = X / Σ w x. Both are smooth functions of totals: with m the stratum's live mean of g y, s = 1 for
/// units that are stood for and R = Σ f Σ w y / Σ w x, a unit's influence is f (g y − m) + m s − g R x, its first term for live units
/// only. Without deaths that is the residual g (y − R x) of Särndal, Swensson and Wretman (1992), section 7.6. Groups may cut across
/// strata.
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
        var (means, included) = (CalibratedMeans(weights, strata, groups), weights.ToArray());
        return Matrix.Create(Rows, _columns, (i, k) => included[i] == 0 ? 0 : Influence(i, k));

        double Influence(int i, int k)
        {
            var (unit, mean) = (_units[i], means[_units[i].Stratum][k]);
            var (group, factor) = unit.Group < 0 ? (null, 1) : (groups[unit.Group], groups[unit.Group].Factor);
            var influence = (unit.IsLive ? strata[unit.Stratum].Factor * (factor * unit.Values[k] - mean) : 0) + (unit.IsStoodFor ? mean : 0);
            return group is null ? influence : influence - factor * group.Values[k] / group.Divisor * unit.Auxiliary;
        }
    }

    // Σ w g y / Σ w over the live units of each stratum: what a change of the stratum's factor does to the totals.
    private double[][] CalibratedMeans(ReadOnlySpan<double> weights, PartTotal[] strata, PartTotal[] groups)
    {
        var means = Array.ConvertAll(strata, _ => new double[_columns]);
        for (var i = 0; i < Rows; i++)
        {
            var unit = _units[i];
            if (!unit.IsLive || weights[i] == 0) continue;
            var share = weights[i] / strata[unit.Stratum].Divisor * (unit.Group < 0 ? 1 : groups[unit.Group].Factor);
            for (var k = 0; k < _columns; k++) means[unit.Stratum][k] += share * unit.Values[k];
        }

        return means;
    }

    private (PartTotal[] Strata, PartTotal[] Groups) Sum(ReadOnlySpan<double> weights)
    {
        Require.SameCount(weights.Length, nameof(weights), Rows, nameof(Rows));
        Require.Finite(weights, nameof(weights));
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
