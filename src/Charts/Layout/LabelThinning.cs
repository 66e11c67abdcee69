namespace Reckon.Charts.Layout;

/// <summary>Chooses which labels of a line stay where not all have room.</summary>
internal static class LabelThinning
{
    private const double GapPx = 4;
    private const double LinePx = 18;

    /// <summary>The positions of the labels that stay: by rank (0 first), each only if it meets none chosen before.</summary>
    /// <param name="labels">Middle, height on the sheet and width in px and rank of each label.</param>
    /// <param name="slotPx">For labels on columns, the room that each column has: a label wider than it may reach over columns that are so much shorter that theirs stand lower. Null elsewhere.</param>
    public static IReadOnlySet<int> Keep(IReadOnlyList<(double Middle, double Y, double WidthPx, int Rank)> labels, double? slotPx)
    {
        var kept = new HashSet<int>();
        foreach (var index in Enumerable.Range(0, labels.Count).OrderBy(index => labels[index].Rank))
        {
            if (kept.All(other => AreClear(labels[index], labels[other], slotPx)))
                kept.Add(index);
        }

        return kept;
    }

    private static bool AreClear((double Middle, double Y, double WidthPx, int Rank) a, (double Middle, double Y, double WidthPx, int Rank) b, double? slotPx) =>
        Math.Abs(a.Middle - b.Middle) >= ((a.WidthPx + b.WidthPx) / 2) + GapPx
        || (slotPx is { } slot && a.Middle != b.Middle && Math.Abs(a.Y - b.Y) >= LinePx && (a.Y > b.Y ? a : b).WidthPx <= slot);
}
