using Reckon.Charts.Specification;

namespace Reckon.Charts.Tables;

/// <summary>Turns the rows that a mark draws into a table.</summary>
public static class ChartTableWriter
{
    /// <summary>The table of a chart; without columns and rows for a chart with problems.</summary>
    public static ChartTable Write(ChartSpec spec) => Write(new CheckedChart(spec));

    /// <summary>The same of a chart that was read.</summary>
    internal static ChartTable Write(CheckedChart chart) => chart.Read is var (mark, data) ? mark.Table(data) : new ChartTable([], []);
}
