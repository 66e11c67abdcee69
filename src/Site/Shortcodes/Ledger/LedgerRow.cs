using Reckon.Site.Numbers;

namespace Reckon.Site.Shortcodes.Ledger;

/// <summary>A quantity as a row of the ledger.</summary>
public sealed record LedgerRow
{
    /// <summary>The row's id.</summary>
    public required string Anchor { get; init; }

    /// <summary>What the number is.</summary>
    public required string Label { get; init; }

    /// <summary>Its name in the assessment.</summary>
    public required string Name { get; init; }

    /// <summary>The sign of a bound, or empty.</summary>
    public required string Bound { get; init; }

    /// <summary>The digits.</summary>
    public required string Digits { get; init; }

    /// <summary>The unit's words.</summary>
    public required string Unit { get; init; }

    /// <summary>The number as printed where the computed one is written otherwise, or null.</summary>
    public string? Printed { get; init; }

    /// <summary>Where it can lie, or null.</summary>
    public string? Range { get; init; }

    /// <summary>That it is printed with more digits than its inputs carry, in words; or null.</summary>
    public string? Precision { get; init; }

    /// <summary>The formula in words, or null.</summary>
    public string? Formula { get; init; }

    /// <summary>What the formula takes, for links.</summary>
    public IReadOnlyList<LinkedText> Inputs { get; init; } = [];

    /// <summary>The kind's name.</summary>
    public required string Kind { get; init; }

    /// <summary>The kind in words.</summary>
    public required string KindText { get; init; }

    /// <summary>The source, or null.</summary>
    public string? Source { get; init; }

    /// <summary>Section, table or page, or null.</summary>
    public string? At { get; init; }

    /// <summary>The verdict's name, "implied" for what was worked out, or null.</summary>
    public string? Status { get; init; }

    /// <summary>The verdict in words, or null.</summary>
    public string? StatusText { get; init; }

    /// <summary>The case studies that rest on it.</summary>
    public IReadOnlyList<LinkedText> Cases { get; init; } = [];

    /// <summary>A remark, or null.</summary>
    public string? Note { get; init; }

    /// <summary>Whether it rests on made-up numbers.</summary>
    public bool Synthetic { get; init; }
}
