namespace Reckon.Site.Numbers;

/// <summary>What opens when a reader clicks a number: its value, formula, inputs and sources.</summary>
public sealed record NumberCard
{
    /// <summary>The id of the card on the page.</summary>
    public required string Id { get; init; }

    /// <summary>What the number is.</summary>
    public required string Label { get; init; }

    /// <summary>Its name in the assessment, or the expression as written.</summary>
    public required string Name { get; init; }

    /// <summary>The sign of a bound, or empty.</summary>
    public required string Bound { get; init; }

    /// <summary>The digits.</summary>
    public required string Digits { get; init; }

    /// <summary>What stands between digits and unit.</summary>
    public required string Gap { get; init; }

    /// <summary>The unit's words.</summary>
    public required string Unit { get; init; }

    /// <summary>Printed, formula or implied, for style sheets.</summary>
    public required string Kind { get; init; }

    /// <summary>The kind in words.</summary>
    public required string KindText { get; init; }

    /// <summary>The formula in words, or null.</summary>
    public string? Formula { get; init; }

    /// <summary>What the formula takes, with values.</summary>
    public IReadOnlyList<LinkedText> Inputs { get; init; } = [];

    /// <summary>The number as printed where the computed one is written otherwise, or null.</summary>
    public string? Printed { get; init; }

    /// <summary>Where the value can lie, or null.</summary>
    public string? Range { get; init; }

    /// <summary>The interval of its uncertainty, or null.</summary>
    public string? Interval { get; init; }

    /// <summary>Why it was taken where no source prints it, or null.</summary>
    public string? Assumption { get; init; }

    /// <summary>That it is printed with more digits than its inputs carry, in words; or null.</summary>
    public string? Precision { get; init; }

    /// <summary>Where it comes from.</summary>
    public IReadOnlyList<SourceText> Sources { get; init; } = [];

    /// <summary>The conversions that the formula makes.</summary>
    public IReadOnlyList<LinkedText> Bridges { get; init; } = [];

    /// <summary>A remark, or null.</summary>
    public string? Note { get; init; }

    /// <summary>Whether it rests on made-up numbers.</summary>
    public bool Synthetic { get; init; }

    /// <summary>The verdict's name, or null when nothing was checked.</summary>
    public string? Status { get; init; }

    /// <summary>The verdict in words, or null.</summary>
    public string? StatusText { get; init; }

    /// <summary>The number's row in the ledger, or null.</summary>
    public string? LedgerHref { get; init; }
}
