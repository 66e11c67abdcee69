using Reckon.Assessments.Estimators;
using Reckon.Assessments.Formulas;
using Reckon.Assessments.Numbers;
using Reckon.Assessments.Sources;
using Reckon.Assessments.Tables;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Uncertainty;
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

    /// <summary>How it is estimated, or null.</summary>
    public EstimateDeclaration? Estimate { get; init; }

    /// <summary>The formula that an estimate gives it, or null.</summary>
    public FormulaNode? FormulaRoot { get; init; }

    /// <summary>For the headline of an estimate: the estimate, once it is planned; else null.</summary>
    public Estimation? Estimation { get; init; }

    /// <summary>For a number that an estimate computes from data: which one; else null.</summary>
    public Statistic? Statistic { get; init; }

    /// <summary>How uncertain the printed number is, or null where nothing is said.</summary>
    public UncertaintyDeclaration? Uncertainty { get; init; }

    /// <summary>Why the value is taken, where no source prints it; else null.</summary>
    public LocalText? Assumption { get; init; }

    public ImpliedDeclaration? Implied { get; init; }

    public Citation? Citation { get; init; }

    public LocalText? Note { get; init; }

    public bool IsUnpublished { get; init; }

    public bool IsSynthetic { get; init; }

    public string? Table { get; init; }

    public IReadOnlyDictionary<string, string> RowKeys { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<string> Keys { get; init; } = [];

    public required SourceSpan Span { get; init; }

    /// <summary>For a cell of a table that is not shown: why; else null. Then it has no number here either.</summary>
    public WithheldCell? Withheld { get; init; }

    /// <summary>Where the assessment names the file that it stands in; null where it stands in the assessment itself.</summary>
    public SourceSpan? ListedAt { get; init; }

    /// <summary>Its place among what the assessment declares: an offset into that file.</summary>
    public int Place => ListedAt?.Start ?? Span.Start;
}
