using Reckon.Charts.Checks;
using Reckon.Charts.Data;
using Reckon.Charts.Marks;
using Reckon.Charts.Multiples;
using Reckon.Charts.Specification;

namespace Reckon.Charts.Tables;

/// <summary>Turns the rows that a mark draws into a table.</summary>
public static class ChartTableWriter
{
    /// <summary>The table of a chart; without columns and rows for a chart with problems.</summary>
    public static ChartTable Write(ChartSpec spec)
    {
        if (SpecChecks.Of(spec).Count > 0 || MarkCatalog.Find(spec.Mark) is not { } mark)
            return new ChartTable([], []);
        return mark.Table(ChartData.Of(Panels.AsSeries(spec), mark));
    }
}
