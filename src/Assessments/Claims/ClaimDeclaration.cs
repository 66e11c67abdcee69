using Reckon.Assessments.Quantities;
using Reckon.Assessments.Sources;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Claims;

/// <summary>A claim or a check as declared.</summary>
internal sealed record ClaimDeclaration
{
    public required QuantityId Id { get; init; }

    public LocalText? Label { get; init; }

    /// <summary>The quantity printed a second time, or null.</summary>
    public LocatedText? Restates { get; init; }

    /// <summary>Quantities that are printings of one number; empty but for a check of the kind <c>same</c>.</summary>
    public IReadOnlyList<LocatedText> Same { get; init; } = [];

    /// <summary>What the number is held against, or null.</summary>
    public ClaimFormula? Formula { get; init; }

    /// <summary>The number in the words of the source, or what a check demands; null where a quantity prints it.</summary>
    public StatedNumber? Stated { get; init; }

    /// <summary>The quantity whose printed number it is, or null.</summary>
    public LocatedText? Against { get; init; }

    /// <summary>Whether no source prints the number: parts have to give it by what they are.</summary>
    public bool IsDemanded { get; init; }

    /// <summary>The unit declared, or null to take it from the quantity and the words.</summary>
    public Unit? Unit { get; init; }

    public Citation? Citation { get; init; }

    public LocalText? Note { get; init; }

    public required SourceSpan Span { get; init; }
}
