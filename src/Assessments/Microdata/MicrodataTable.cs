namespace Reckon.Assessments.Microdata;

/// <summary>Columns of one length.</summary>
/// <param name="Columns">In the order of files; no name comes twice.</param>
public sealed record MicrodataTable(IReadOnlyList<MicrodataColumn> Columns)
{
    /// <summary>How many rows.</summary>
    public int Rows => Columns[0].Values.Count;

    /// <summary>A column by its name.</summary>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public MicrodataColumn this[string name] =>
        Columns.FirstOrDefault(c => c.Name == name) ?? throw new ArgumentException($"There is no column '{name}'; there are {string.Join(", ", Columns.Select(c => c.Name))}.", nameof(name));

    /// <summary>The same columns of some rows.</summary>
    internal MicrodataTable At(IReadOnlyList<int> rows) => new([.. Columns.Select(c => c.At(rows))]);
}
