using Reckon.Assessments.Quantities;
using Reckon.Assessments.Sources;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Claims;

/// <summary>A claim as declared.</summary>
internal sealed record ClaimDeclaration
{
    public required QuantityId Id { get; init; }

    public LocalText? Label { get; init; }

    /// <summary>The quantity printed a second time, or null.</summary>
    public LocatedText? Restates { get; init; }

    /// <summary>What the number is held against, or null.</summary>
    public LocatedText? Formula { get; init; }

    /// <summary>The words of the source.</summary>
    public required LocatedText PrintedText { get; init; }

    /// <summary>The digits, from <c>value</c> or from the words.</summary>
    public required decimal Digits { get; init; }

    /// <summary>The unit declared, or null to take it from the quantity and the words.</summary>
    public Unit? Unit { get; init; }

    /// <summary>The number as the words give it, or null when <c>value</c> gives it.</summary>
    public WrittenNumber? Words { get; init; }

    /// <summary>How the number is meant.</summary>
    public required PrintedReader Meaning { get; init; }

    public Citation? Citation { get; init; }

    public LocalText? Note { get; init; }

    public required SourceSpan Span { get; init; }
}
