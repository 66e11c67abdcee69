using Reckon.Assessments.Quantities;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Tables;

/// <summary>A table as declared, with its rows as read.</summary>
internal sealed record TableDeclaration(string Name, IReadOnlyList<string> KeyNames, LocalText Label, Unit Unit, IReadOnlyList<QuantityDeclaration> Rows, SourceSpan Span)
{
    /// <summary>Whether the site offers it as a file.</summary>
    public bool IsPublished { get; init; }
}
