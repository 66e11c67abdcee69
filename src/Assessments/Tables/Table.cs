using Reckon.Assessments.Quantities;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Tables;

/// <summary>Quantities of one kind read from a file, told apart by keys.</summary>
/// <param name="Name">Its name: <c>jobs.mini</c> gives <c>jobs.mini[2020]</c>.</param>
/// <param name="KeyNames">The names of the key columns; one or two.</param>
/// <param name="Label">What the numbers are.</param>
/// <param name="Unit">Their unit.</param>
/// <param name="Rows">The quantities in the order of the file; a cell left empty has none.</param>
/// <param name="Span">Where it is declared.</param>
public sealed record Table(string Name, IReadOnlyList<string> KeyNames, LocalText Label, Unit Unit, IReadOnlyList<Quantity> Rows, SourceSpan Span)
{
    /// <summary>Whether the site offers it as a file, as its author said with <c>publish: true</c>.</summary>
    public bool IsPublished { get; init; }
}
