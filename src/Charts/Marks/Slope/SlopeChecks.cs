using Reckon.Charts.Checks;
using Reckon.Charts.Data;

namespace Reckon.Charts.Marks.Slope;

/// <summary>What an author can get wrong in a slope chart.</summary>
internal static class SlopeChecks
{
    /// <summary>Names that occur twice, and remarks, for which there is no axis.</summary>
    public static IEnumerable<ChartProblem> Of(ChartData data, string mark)
    {
        var series = SeriesChecks.Of(data);
        return data.Spec.Annotations.Count == 0 ? series : [.. series, new ChartProblem("annotations", Messages.NoAxisForRemarks(mark))];
    }
}
