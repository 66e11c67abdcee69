namespace Reckon.Charts.Layout;

/// <summary>Chooses which labels of a line stay where not all have room.</summary>
internal static class LabelThinning
{
    private const double GapPx = 4;

    /// <summary>The positions of the labels that stay: by rank (0 first), each only if it meets none chosen before.</summary>
    /// <param name="labels">Middle and width in px and rank of each label.</param>
    public static IReadOnlySet<int> Keep(IReadOnlyList<(double Middle, double WidthPx, int Rank)> labels)
    {
        var kept = new HashSet<int>();
        foreach (var index in Enumerable.Range(0, labels.Count).OrderBy(index => labels[index].Rank))
        {
            if (kept.All(other => AreClear(labels[index], labels[other])))
                kept.Add(index);
        }

        return kept;
    }

    private static bool AreClear((double Middle, double WidthPx, int Rank) a, (double Middle, double WidthPx, int Rank) b) =>
        Math.Abs(a.Middle - b.Middle) >= ((a.WidthPx + b.WidthPx) / 2) + GapPx;
}
