namespace Reckon.Diagnostics;

/// <summary>Finds what an author may have meant by an unknown name.</summary>
public static class Suggestion
{
    private const int ListedAtMost = 16;

    /// <summary>A hint for an unknown name: the nearest known one, else the known ones if they are few, else null.</summary>
    public static string? For(string name, IEnumerable<string> known)
    {
        var names = known.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (Nearest(name, names) is { } near) return $"Did you mean '{near}'?";
        return names.Count is > 0 and <= ListedAtMost ? $"Known: {string.Join(", ", names)}." : null;
    }

    /// <summary>The known name with the fewest edits from <paramref name="name"/>, or null when none is near.</summary>
    /// <remarks>Near means at most a third of the longer name's length, at least one edit, and never all of its letters; case is no edit.</remarks>
    public static string? Nearest(string name, IEnumerable<string> known)
    {
        var best = known
            .Where(k => Math.Abs(k.Length - name.Length) <= Allowed(name, k))
            .Select(k => (Name: k, Edits: Edits(name.ToLowerInvariant(), k.ToLowerInvariant())))
            .Where(k => k.Edits <= Allowed(name, k.Name))
            .OrderBy(k => k.Edits).ThenBy(k => k.Name, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.Name;
    }

    // A single letter is never near another one.
    private static int Allowed(string name, string known)
    {
        var length = Math.Max(name.Length, known.Length);
        return Math.Min(Math.Max(1, length / 3), length - 1);
    }

    // Damerau (1964), optimal string alignment: a swapped pair of letters is one edit, else "chrat" would be two away from "chart".
    private static int Edits(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) d[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) d[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++) d[i, j] = Cheapest(d, a, b, i, j);
        }

        return d[a.Length, b.Length];
    }

    private static int Cheapest(int[,] d, string a, string b, int i, int j)
    {
        var change = a[i - 1] == b[j - 1] ? 0 : 1;
        var least = Math.Min(Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1), d[i - 1, j - 1] + change);
        var swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return swapped ? Math.Min(least, d[i - 2, j - 2] + 1) : least;
    }
}
