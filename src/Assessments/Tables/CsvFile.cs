using Reckon.Assessments.Texts;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Tables;

/// <summary>A file of columns and rows; every row has a cell for every column.</summary>
/// <param name="File">The file.</param>
/// <param name="Columns">The names in the first row.</param>
/// <param name="Rows">The cells of the other rows with their places.</param>
internal sealed record CsvFile(SourceFile File, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<LocatedText>> Rows)
{
    /// <summary>The names in the first row with their places.</summary>
    public IReadOnlyList<LocatedText> Head { get; init; } = [];
}
