using Reckon.Charts.Data;
using Reckon.Charts.Marks;
using Reckon.Charts.Specification;

namespace Reckon.Charts.Checks;

/// <summary>Whether a chart that is to show shares has parts of a whole.</summary>
internal static class ShareChecks
{
    /// <summary>Shares of a mark that has none.</summary>
    public static IEnumerable<ChartProblem> Of(ChartSpec spec, IMark mark)
    {
        if (spec.IsShare && !mark.Entry.TakesShares)
            yield return new ChartProblem("share", Messages.NoShares(mark.Entry.Name, MarkCatalog.Entries.Where(entry => entry.TakesShares).Select(entry => entry.Name)));
    }

    /// <summary>Shares without parts.</summary>
    public static IEnumerable<ChartProblem> Of(ChartData data)
    {
        if (data.Spec.IsShare && data.Series.Count < 2)
            yield return new ChartProblem("share", Messages.SharesOfOne());
    }
}
