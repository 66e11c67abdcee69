namespace Reckon.Statistics.InputOutput;

/// <summary>Finds rows and columns by their names, and refuses names that are empty or occur twice.</summary>
internal static class Labels
{
    /// <summary>Every name says something and occurs once.</summary>
    /// <exception cref="ArgumentException">A name is blank or occurs twice.</exception>
    public static void RequireDistinct(IEnumerable<string> names, string parameter)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (string.IsNullOrWhiteSpace(name))
                throw new ArgumentException($"Entry {seen.Count} of {parameter} has a blank name.", parameter);
            if (!seen.Add(name)) throw new ArgumentException($"'{name}' occurs twice in {parameter}.", parameter);
        }
    }

    /// <summary>The place of a name.</summary>
    /// <exception cref="ArgumentException">The name is not there.</exception>
    public static int IndexOf(IEnumerable<string> names, string name, string parameter)
    {
        var index = 0;
        foreach (var candidate in names)
        {
            if (candidate == name) return index;
            index++;
        }

        throw new ArgumentException($"There is no '{name}'; there are {string.Join(", ", names)}.", parameter);
    }
}
