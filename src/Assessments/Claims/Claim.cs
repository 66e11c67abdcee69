using Reckon.Assessments.Bridges;
using Reckon.Assessments.Formulas;
using Reckon.Assessments.Numbers;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Requirements;
using Reckon.Assessments.Sources;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Claims;

/// <summary>A number that a source printed, held against what can be computed.</summary>
public sealed record Claim
{
    /// <summary>Its full name; that of the quantity where a quantity is printed and computed.</summary>
    public required QuantityId Id { get; init; }

    /// <summary>What the number is, in words.</summary>
    public required LocalText Label { get; init; }

    /// <summary>The quantity that the number is printed of, or null when it is held against a formula of its own.</summary>
    public QuantityId? Quantity { get; init; }

    /// <summary>Whether it is a second printing of <see cref="Quantity"/>.</summary>
    public bool IsRestatement { get; init; }

    /// <summary>The number as the source writes it, with its words; for a quantity its digits and unit.</summary>
    public required string PrintedText { get; init; }

    /// <summary>Whether <see cref="PrintedText"/> is the wording of the source.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>Whether no source prints the number: the parts have to give it by what they are, as shares have to give 100 per cent.</summary>
    public bool IsDemanded { get; init; }

    /// <summary>The number printed, in <see cref="Unit"/>.</summary>
    public required PrintedNumber Printed { get; init; }

    /// <summary>The unit of the numbers here.</summary>
    public required Unit Unit { get; init; }

    /// <summary>What it is held against: the computed value, or the other printing; null when nothing can be computed.</summary>
    public double? Computed { get; init; }

    /// <summary>How the computed value is meant.</summary>
    public Sense ComputedSense { get; init; }

    /// <summary>Where the computed value can lie, or null.</summary>
    public ValueRange? Range { get; init; }

    /// <summary>The formula as its author wrote it, or null for a restatement.</summary>
    public string? Formula { get; init; }

    /// <summary>The formula in pieces for readers; empty for none.</summary>
    public IReadOnlyList<FormulaPart> FormulaParts { get; init; } = [];

    /// <summary>What the formula names.</summary>
    public IReadOnlyList<QuantityId> Inputs { get; init; } = [];

    /// <summary>The conversions between dimensions that the formula makes.</summary>
    public IReadOnlyList<Bridge> Bridges { get; init; } = [];

    /// <summary>The verdict.</summary>
    public required ClaimStatus Status { get; init; }

    /// <summary>Why.</summary>
    public required ClaimReason Reason { get; init; }

    /// <summary>For <see cref="ClaimReason.UnitSlip"/>: what the printed number has to be multiplied by to agree; else null.</summary>
    public double? Slip { get; init; }

    /// <summary>For a claim that does not hold or cannot be tested: what each number below it would have to be for it to hold.</summary>
    public IReadOnlyList<Requirement> Requirements { get; init; } = [];

    /// <summary>Where the number is printed.</summary>
    public Citation? Citation { get; init; }

    /// <summary>A remark of the author, or null.</summary>
    public LocalText? Note { get; init; }

    /// <summary>Where it is declared.</summary>
    public required SourceSpan Span { get; init; }
}
