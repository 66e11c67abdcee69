namespace Reckon.Charts.Checks;

/// <summary>The known name that is most like one that is not known.</summary>
internal static class Nearest
{
    /// <summary>The name with the fewest letters to change, insert or remove (Levenshtein 1966), or null where more than half would change.</summary>
    public static string? To(string name, IEnumerable<string> known)
    {
        var best = known.Select(other => (Name: other, Distance: Distance(name.ToUpperInvariant(), other.ToUpperInvariant()))).OrderBy(pair => pair.Distance).FirstOrDefault();
        return best.Name is not null && best.Distance * 2 <= Math.Max(name.Length, best.Name.Length) ? best.Name : null;
    }

    private static int Distance(string one, string other)
    {
        int[] row = [.. Enumerable.Range(0, other.Length + 1)];
        for (var i = 1; i <= one.Length; i++)
        {
            var (diagonal, last) = (row[0], 0);
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                last = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (one[i - 1] == other[j - 1] ? 0 : 1));
                (diagonal, row[j]) = (row[j], last);
            }
        }

        return row[^1];
    }
}
