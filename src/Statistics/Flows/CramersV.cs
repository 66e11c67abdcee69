using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Estimates;
using Reckon.Statistics.Roots;
using static System.FormattableString;

namespace Reckon.Statistics.Flows;

/// <summary>Cramér's V: how strongly rows and columns of a table go together, from 0 (not at all) to 1.</summary>
public sealed record CramersV
{
    private readonly double _statistic;
    private readonly double _total;
    private readonly int _rows;
    private readonly int _columns;

    /// <summary>Measures the association of a table. Rows and columns without counts are left out.</summary>
    /// <param name="table">At least two rows and two columns with counts.</param>
    /// <exception cref="ArgumentException">There are fewer.</exception>
    public CramersV(FlowTable table)
    {
        _statistic = QuasiIndependence.FitAll(table).PearsonStatistic;
        _total = table.Total;
        (_rows, _columns) = (table.OriginTotals.Count(t => t > 0), table.DestinationTotals.Count(t => t > 0));
        if (_rows < 2 || _columns < 2) throw new ArgumentException(Invariant($"The table has {_rows} rows and {_columns} columns with counts; at least two of each are needed."), nameof(table));
    }

    /// <summary>√(X²/(n min(r − 1, c − 1))); too large in small samples, even without any association.</summary>
    public double Value => Math.Min(1, Math.Sqrt(_statistic / (_total * Steps)));

    /// <summary>V with the bias taken out, 0 where the association is no more than chance gives.</summary>
    /// <remarks>Bergsma (2013), Journal of the Korean Statistical Society 42: max(0, φ² − (r − 1)(c − 1)/(n − 1)) over the least of r and c, each less (r − 1)²/(n − 1), less one.</remarks>
    /// <exception cref="InvalidOperationException">The table has one count or fewer.</exception>
    public double BiasCorrected
    {
        get
        {
            if (_total <= 1) throw new InvalidOperationException("The correction needs a total above 1.");
            var rest = _total - 1;
            var excess = Math.Max(0, _statistic / _total - (_rows - 1) * (_columns - 1) / rest);
            var size = Math.Min(_rows - (_rows - 1) * (_rows - 1) / rest, _columns - (_columns - 1) * (_columns - 1) / rest);
            return size <= 1 ? 0 : Math.Min(1, Math.Sqrt(excess / (size - 1)));
        }
    }

    /// <summary>The interval of V whose ends make the X² that was found as likely as the level allows; 0 at the lower end when no association is possible.</summary>
    /// <remarks>Smithson (2003), Confidence Intervals, chapter 4: X² has a non-central χ² distribution with non-centrality n V² min(r − 1, c − 1), n large.</remarks>
    /// <param name="level">Between 0 and 1; 0.95 by default.</param>
    /// <exception cref="ArgumentException">The level is no probability.</exception>
    public ConfidenceInterval Interval(double level = 0.95)
    {
        Require.Probability(level, nameof(level));
        var tail = (1 - level) / 2;
        return new ConfidenceInterval(AtNonCentrality(1 - tail), AtNonCentrality(tail), level);
    }

    private int Steps => Math.Min(_rows, _columns) - 1;

    private double AtNonCentrality(double probability)
    {
        var degrees = (_rows - 1) * (_columns - 1);
        double Distance(double nonCentrality) => NonCentralChiSquared.Cumulative(_statistic, degrees, nonCentrality) - probability;
        if (Distance(0) <= 0) return 0;
        var high = Math.Max(1, _statistic);
        while (Distance(high) > 0) high *= 2;
        var root = RootFinder.Find(Distance, 0, high) ?? throw new ConvergenceException("The non-centrality of the interval was not found.");
        return Math.Min(1, Math.Sqrt(root / (_total * Steps)));
    }
}
