namespace Reckon.Statistics.CountModels;

/// <summary>Says that a count model has no finite best coefficients: some combination of columns tells zeros from the rest without
/// error.</summary>
/// <param name="message">Which columns, and how many rows they separate.</param>
/// <param name="columns">The columns, from zero, whose coefficients would be infinite.</param>
/// <param name="rows">The rows, from zero, whose fitted mean would be zero.</param>
public sealed class SeparationException(string message, IReadOnlyList<int> columns, IReadOnlyList<int> rows) : Exception(message)
{
    /// <summary>The columns, from zero, whose coefficients would be infinite.</summary>
    public IReadOnlyList<int> Columns { get; } = columns;

    /// <summary>The rows, from zero, whose fitted mean would be zero.</summary>
    public IReadOnlyList<int> Rows { get; } = rows;
}
