using System.Globalization;
using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Survey;

/// <summary>
/// n rows, each in one of G groups: the strata, clusters or domains of a survey. An array of numbers or of names converts by itself.
/// </summary>
public sealed class Grouping
{
    private readonly int[] _codes;

    private Grouping(int[] codes, IReadOnlyList<string> labels) => (_codes, Labels) = (codes, labels);

    /// <summary>The group of each of the n rows, from 0 to G − 1 in the order in which groups first appear.</summary>
    public IReadOnlyList<int> Codes => _codes;

    /// <summary>What each of the G groups was called.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>How many rows.</summary>
    public int Rows => _codes.Length;

    /// <summary>How many groups; each has a row.</summary>
    public int Count => Labels.Count;

    /// <summary>Groups that are numbered; the numbers need not be consecutive.</summary>
    public static Grouping Of(IReadOnlyList<int> codes)
    {
        ArgumentNullException.ThrowIfNull(codes);
        return Code(codes, c => c.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Groups that are named; names are compared letter by letter.</summary>
    /// <exception cref="ArgumentException">A name is null.</exception>
    public static Grouping Of(IReadOnlyList<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i] is null)
            {
                throw new ArgumentException($"names[{i}] of {names.Count} is null; every row needs a group.", nameof(names));
            }
        }

        return Code(names, n => n);
    }

    /// <summary>Groups that are numbered.</summary>
    public static implicit operator Grouping(int[] codes) => Of(codes);

    /// <summary>Groups that are named.</summary>
    public static implicit operator Grouping(string[] names) => Of(names);

    /// <summary>The same codes, for loops over many rows.</summary>
    internal ReadOnlySpan<int> CodeSpan => _codes;

    /// <summary>All rows in one group.</summary>
    internal static Grouping Whole(int rows) => new(new int[rows], [""]);

    /// <summary>Each row a group of its own.</summary>
    internal static Grouping Rowwise(int rows) => Of(Enumerable.Range(0, rows).ToArray());

    /// <summary>The groups inside the groups of another grouping: two rows share one when they share both.</summary>
    /// <exception cref="ArgumentException">The numbers of rows differ.</exception>
    internal Grouping Within(Grouping outer)
    {
        Require.SameCount(Rows, nameof(Rows), outer.Rows, nameof(outer));
        if (outer.Count == 1) return this;
        var keys = new long[Rows];
        for (var i = 0; i < keys.Length; i++) keys[i] = (long)outer._codes[i] * Count + _codes[i];
        return Code(keys, key => Labels[(int)(key % Count)]);
    }

    /// <summary>The first row of each group.</summary>
    internal int[] FirstRows()
    {
        var first = new int[Count];
        for (var i = Rows - 1; i >= 0; i--) first[_codes[i]] = i;
        return first;
    }

    private static Grouping Code<T>(IReadOnlyList<T> keys, Func<T, string> label)
        where T : notnull
    {
        var (codes, numbers, labels) = (new int[keys.Count], new Dictionary<T, int>(), new List<string>());
        for (var i = 0; i < codes.Length; i++)
        {
            if (!numbers.TryGetValue(keys[i], out codes[i]))
            {
                codes[i] = labels.Count;
                numbers.Add(keys[i], codes[i]);
                labels.Add(label(keys[i]));
            }
        }

        return new Grouping(codes, labels);
    }
}
