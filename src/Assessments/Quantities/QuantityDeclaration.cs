using Reckon.Assessments.Numbers;
using Reckon.Assessments.Sources;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Quantities;

/// <summary>A quantity as its author declares it.</summary>
internal sealed record QuantityDeclaration
{
    public required QuantityId Id { get; init; }

    public required LocalText Label { get; init; }

    public required Unit Unit { get; init; }

    public PrintedNumber? Printed { get; init; }

    public string? PrintedText { get; init; }

    public LocatedText? Formula { get; init; }

    public ImpliedDeclaration? Implied { get; init; }

    public Citation? Citation { get; init; }

    public LocalText? Note { get; init; }

    public bool IsUnpublished { get; init; }

    public bool IsSynthetic { get; init; }

    public string? Table { get; init; }

    public IReadOnlyDictionary<string, string> RowKeys { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<string> Keys { get; init; } = [];

    public required SourceSpan Span { get; init; }
}
