namespace Reckon.Cli.Commands.Diff;

/// <summary>Differences of one kind, as text.</summary>
/// <param name="Title">What is listed.</param>
/// <param name="Columns">The heads of the columns.</param>
/// <param name="Numeric">How many of the columns behind the first hold numbers.</param>
/// <param name="Rows">A cell for each column.</param>
internal sealed record DiffTable(string Title, IReadOnlyList<string> Columns, int Numeric, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>Whether a column holds numbers, which stand at its right.</summary>
    public bool IsNumeric(int column) => column >= 1 && column <= Numeric;
}
