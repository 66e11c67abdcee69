using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Matrices;
using static System.FormattableString;

namespace Reckon.Statistics.CompositeIndices;

/// <summary>n units, such as cities, with k indicators each, none missing.</summary>
public sealed record IndicatorTable
{
    /// <summary>Takes a table; missing values are refused, see <see cref="Imputation"/>.</summary>
    /// <param name="values">n ≥ 2 units × k ≥ 1 indicators, finite; each indicator takes at least two values.</param>
    /// <param name="directions">k directions.</param>
    /// <exception cref="ArgumentException">There are fewer units, the directions are not k, a value is missing or not finite, or an indicator is the same for all units.</exception>
    public IndicatorTable(Matrix values, IReadOnlyList<IndicatorDirection> directions)
    {
        if (values.Rows < 2) throw new ArgumentException(Invariant($"values has {values.Rows} rows; an index compares at least two units."), nameof(values));
        Require.NotEmpty(values.Columns, nameof(directions));
        Require.SameCount(directions.Count, nameof(directions), values.Columns, "columns of values");
        for (var i = 0; i < values.Rows; i++)
        {
            for (var j = 0; j < values.Columns; j++)
            {
                if (!double.IsFinite(values[i, j])) throw new ArgumentException(Invariant($"values[{i}, {j}] is missing or not finite; impute it by a stated rule or leave the unit out."), nameof(values));
            }
        }

        for (var j = 0; j < values.Columns; j++)
        {
            var column = values.Column(j);
            if (column.Max() == column.Min()) throw new ArgumentException(Invariant($"Indicator {j} has one value for all {values.Rows} units; it cannot tell them apart."), nameof(values));
        }

        (Values, Directions) = (values, [.. directions]);
    }

    /// <summary>The indicators as they came, n × k.</summary>
    public Matrix Values { get; }

    /// <summary>k directions.</summary>
    public IReadOnlyList<IndicatorDirection> Directions { get; }

    /// <summary>How many units.</summary>
    public int Units => Values.Rows;

    /// <summary>How many indicators.</summary>
    public int Indicators => Values.Columns;

    /// <summary>One indicator, its sign turned where lower is better.</summary>
    internal double[] Oriented(int indicator)
    {
        var column = Values.Column(indicator);
        return Directions[indicator] == IndicatorDirection.HigherIsBetter ? column : Array.ConvertAll(column, v => -v);
    }
}
