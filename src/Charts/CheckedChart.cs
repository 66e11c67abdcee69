using Reckon.Charts.Checks;
using Reckon.Charts.Data;
using Reckon.Charts.Marks;
using Reckon.Charts.Multiples;
using Reckon.Charts.Specification;

namespace Reckon.Charts;

/// <summary>A specification with what is wrong with it and, where nothing is, its mark and rows: checked and read once for all that is made of it.</summary>
internal sealed class CheckedChart
{
    /// <summary>Checks and reads a specification.</summary>
    public CheckedChart(ChartSpec spec)
    {
        (Spec, Problems) = (spec, SpecChecks.Of(spec));
        if (Problems.Count > 0 || MarkCatalog.Find(spec.Mark) is not { } mark) return;
        Read = (mark, ChartData.Of(Panels.AsSeries(spec), mark));
    }

    /// <summary>The specification.</summary>
    public ChartSpec Spec { get; }

    /// <summary>What the author has to mend.</summary>
    public IReadOnlyList<ChartProblem> Problems { get; }

    /// <summary>The mark and the rows, panels as series; null for a chart with problems.</summary>
    public (IMark Mark, ChartData Data)? Read { get; }
}
