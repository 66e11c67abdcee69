namespace Reckon.Assessments.Editions;

/// <summary>Orders full names by assessment, then by name.</summary>
internal static class EditionOrder
{
    public static IComparer<string> Ids { get; } = Comparer<string>.Create(Compare);

    // Comparing whole texts would put "a-b:x" before "a:x".
    private static int Compare(string? a, string? b)
    {
        var order = Assessment(a).SequenceCompareTo(Assessment(b));
        return order != 0 ? order : string.CompareOrdinal(a, b);
    }

    private static ReadOnlySpan<char> Assessment(string? id)
    {
        var colon = id?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        return colon < 0 ? [] : id.AsSpan(0, colon);
    }
}
