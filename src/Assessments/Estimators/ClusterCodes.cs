namespace Reckon.Assessments.Estimators;

/// <summary>Words of a column as the codes of clusters.</summary>
internal static class ClusterCodes
{
    /// <summary>A number for each word, from zero in the order in which words first appear; null for no words.</summary>
    public static int[]? Of(IReadOnlyList<string>? words)
    {
        if (words is null) return null;
        var codes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in words) codes.TryAdd(word, codes.Count);
        return [.. words.Select(w => codes[w])];
    }
}
