using Reckon.Assessments.Bridges;
using Reckon.Assessments.Estimators;
using Reckon.Assessments.Formulas;
using Reckon.Assessments.Numbers;
using Reckon.Assessments.Numbers.Precision;
using Reckon.Assessments.Sources;
using Reckon.Assessments.Tables;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Uncertainty;
using Reckon.Assessments.Units;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Quantities;

/// <summary>A named number with its unit and all that is known of where it comes from.</summary>
public sealed record Quantity
{
    /// <summary>Its full name.</summary>
    public required QuantityId Id { get; init; }

    /// <summary>What it is, in words.</summary>
    public required LocalText Label { get; init; }

    /// <summary>The unit of <see cref="Value"/>, <see cref="Range"/> and <see cref="Printed"/>.</summary>
    public required Unit Unit { get; init; }

    /// <summary>Where its value comes from.</summary>
    public required QuantityKind Kind { get; init; }

    /// <summary>The number as its source prints it, or null when none does.</summary>
    public PrintedNumber? Printed { get; init; }

    /// <summary>The value that others compute with: computed where it can be, else printed; null when it is unknown.</summary>
    public double? Value { get; init; }

    /// <summary>How the value is meant: bounds among the inputs carry over.</summary>
    public Sense Sense { get; init; }

    /// <summary>Where the value can lie when every printed input is known only to its last digit; null when unknown.</summary>
    public ValueRange? Range { get; init; }

    /// <summary>How uncertain the value is; null where nothing is said of what it rests on.</summary>
    public QuantitySpread? Spread { get; init; }

    /// <summary>Where it lies: with the probability of <see cref="Spread"/> where its uncertainty is known, else as far as rounding of the inputs leaves open; null when unknown, open or a point.</summary>
    public NumberInterval? Interval => Spread is { } spread ? new NumberInterval(spread.Low, spread.High, spread.Level) : NumberInterval.Of(Range);

    /// <summary>How many significant digits of the value its interval supports; null when there is none.</summary>
    public int? SupportedDigits => Value is { } value && Interval is { } known ? DigitSupport.Digits(value, new ValueRange(known.Low, known.High)) : null;

    /// <summary>Whether a source prints more digits of a number that it computed than the inputs carry: the interval is ten last digits or more on either side.</summary>
    public bool IsOverPrecise =>
        Kind == QuantityKind.Formula && Printed is { } printed && Interval is { } known && DigitSupport.IsExceeded(printed, new ValueRange(known.Low, known.High));

    /// <summary>How it was estimated, for the headline and the numbers of an estimate; else null.</summary>
    public QuantityEstimate? Estimate { get; init; }

    /// <summary>Why the value was taken where no source prints it, or null.</summary>
    public LocalText? Assumption { get; init; }

    /// <summary>The formula as its author wrote it, or null.</summary>
    public string? Formula { get; init; }

    /// <summary>The formula in pieces for readers; empty for none.</summary>
    public IReadOnlyList<FormulaPart> FormulaParts { get; init; } = [];

    /// <summary>The quantities that the formula names, in order, each once.</summary>
    public IReadOnlyList<QuantityId> Inputs { get; init; } = [];

    /// <summary>The quantity whose formula was solved for this one, or null.</summary>
    public QuantityId? SolvedFrom { get; init; }

    /// <summary>Where it is printed, or null.</summary>
    public Citation? Citation { get; init; }

    /// <summary>All places that the value rests on: its own or those of its inputs, down to the last.</summary>
    public IReadOnlyList<Citation> Provenance { get; init; } = [];

    /// <summary>The conversions between dimensions that the formula makes.</summary>
    public IReadOnlyList<Bridge> Bridges { get; init; } = [];

    /// <summary>A remark of the author, or null.</summary>
    public LocalText? Note { get; init; }

    /// <summary>Whether it, or something that it rests on, is made up to illustrate.</summary>
    public bool IsSynthetic { get; init; }

    /// <summary>Whether a source used it without publishing it.</summary>
    public bool IsUnpublished { get; init; }

    /// <summary>The name of the table that it is a row of, or null.</summary>
    public string? Table { get; init; }

    /// <summary>Its keys in that table; empty outside tables.</summary>
    public IReadOnlyList<string> Keys { get; init; } = [];

    /// <summary>For a cell of a table that is not shown because few cases are behind it, or to protect another one; else null.</summary>
    public WithheldCell? Withheld { get; init; }

    /// <summary>Where it is declared.</summary>
    public required SourceSpan Span { get; init; }
}
