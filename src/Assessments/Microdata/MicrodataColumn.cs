using System.Globalization;

namespace Reckon.Assessments.Microdata;

/// <summary>A column of numbers, or of names.</summary>
/// <param name="Name">Its name in files.</param>
/// <param name="Values">A number for each row; for names, their place in <paramref name="Labels"/>.</param>
/// <param name="Labels">The names; empty for a column of numbers.</param>
public sealed record MicrodataColumn(string Name, IReadOnlyList<double> Values, IReadOnlyList<string> Labels)
{
    /// <summary>A column of numbers.</summary>
    public MicrodataColumn(string name, IReadOnlyList<double> values)
        : this(name, values, [])
    {
    }

    /// <summary>What files hold for a row: the name, or the shortest digits that give the number back.</summary>
    public string Text(int row) => Labels.Count > 0 ? Labels[(int)Values[row]] : Values[row].ToString("R", CultureInfo.InvariantCulture);

    /// <summary>The texts of all rows.</summary>
    public IReadOnlyList<string> Texts() => [.. Enumerable.Range(0, Values.Count).Select(Text)];

    /// <summary>The same column of some rows.</summary>
    internal MicrodataColumn At(IReadOnlyList<int> rows) => this with { Values = [.. rows.Select(r => Values[r])] };
}
