using Reckon.Charts.Data;

namespace Reckon.Charts.Tables;

/// <summary>A column and how it reads its cell from the rows of data that share a table row.</summary>
internal sealed record TableColumn(string Title, bool IsNumeric, Func<IReadOnlyList<Datum>, ChartCell> CellOf);
