namespace Reckon.Charts.Layout;

/// <summary>Moves labels on a line apart as little as possible.</summary>
/// <remarks>
/// Least squares under minimum distances is isotonic regression after subtracting the heights above each label; pool-adjacent-violators
/// (Ayer, Brunk, Ewing, Reid and Silverman 1955) solves it exactly in linear time, and clamping the result to an interval stays exact.
/// </remarks>
internal static class LabelSpread
{
    /// <summary>New middles, in the order given, so that no two labels overlap and all lie between the limits.</summary>
    /// <param name="wanted">Where the middles would be best, ascending, in px.</param>
    /// <param name="heights">Heights in px, one for each.</param>
    /// <param name="low">Upper limit of the line (smallest coordinate), px.</param>
    /// <param name="high">Lower limit, px. Labels that do not fit in between pass it.</param>
    public static IReadOnlyList<double> Spread(IReadOnlyList<double> wanted, IReadOnlyList<double> heights, double low, double high)
    {
        if (wanted.Count == 0)
            return [];
        var offsets = Offsets(heights);
        var least = low + (heights[0] / 2);
        var most = Math.Max(least, high - (heights[^1] / 2) - offsets[^1]);
        var pooled = Pool([.. wanted.Zip(offsets, (middle, offset) => middle - offset)]);
        return [.. pooled.Zip(offsets, (z, offset) => Math.Clamp(z, least, most) + offset)];
    }

    private static List<double> Offsets(IReadOnlyList<double> heights)
    {
        var offsets = new List<double> { 0 };
        for (var index = 1; index < heights.Count; index++)
            offsets.Add(offsets[^1] + ((heights[index - 1] + heights[index]) / 2));
        return offsets;
    }

    private static IEnumerable<double> Pool(IReadOnlyList<double> values)
    {
        var blocks = new Stack<(double Sum, int Count)>();
        foreach (var value in values)
        {
            var block = (Sum: value, Count: 1);
            while (blocks.TryPeek(out var last) && last.Sum / last.Count > block.Sum / block.Count)
            {
                blocks.Pop();
                block = (block.Sum + last.Sum, block.Count + last.Count);
            }

            blocks.Push(block);
        }

        return blocks.Reverse().SelectMany(block => Enumerable.Repeat(block.Sum / block.Count, block.Count));
    }
}
