namespace Reckon.Site.Tables;

/// <summary>A table for readers.</summary>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows.</param>
/// <param name="Open">Whether it is shown without being asked for.</param>
public sealed record TableModel(IReadOnlyList<TableColumn> Columns, IReadOnlyList<TableRow> Rows, bool Open)
{
    /// <summary>For each column the line of its numbers, below the rows; empty where no lines are shown, null for columns without numbers.</summary>
    public IReadOnlyList<Sparkline?> Trends { get; init; } = [];
}
