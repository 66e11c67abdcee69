using Reckon.Assessments.Quantities;

namespace Reckon.Site.Numbers;

/// <summary>A number in the tree of what it rests on.</summary>
public sealed record TraceNode
{
    /// <summary>Its full name.</summary>
    public required QuantityId Id { get; init; }

    /// <summary>What it is.</summary>
    public required string Label { get; init; }

    /// <summary>The word for "about" or "nearly" that belongs before <see cref="Text"/>, or empty.</summary>
    public string Qualifier { get; init; } = "";

    /// <summary>Its value with unit.</summary>
    public required string Text { get; init; }

    /// <summary>Its kind in words.</summary>
    public required string KindText { get; init; }

    /// <summary>The formula in words, or null.</summary>
    public string? Formula { get; init; }

    /// <summary>The formula as its author wrote it, or null.</summary>
    public string? Written { get; init; }

    /// <summary>What it was worked out from backwards, in words; or null.</summary>
    public string? Method { get; init; }

    /// <summary>For a second printing of a number: which number, in words; or null.</summary>
    public string? Restates { get; init; }

    /// <summary>The formula with the numbers put in and its result, or null.</summary>
    public string? Computation { get; init; }

    /// <summary>Where the value can lie, or null.</summary>
    public string? Range { get; init; }

    /// <summary>The interval of its uncertainty, or null.</summary>
    public string? Interval { get; init; }

    /// <summary>For an estimate: how it was made, in words; else null.</summary>
    public string? Estimate { get; init; }

    /// <summary>For an estimate: what tells how far to trust it, a line each.</summary>
    public IReadOnlyList<string> Diagnostics { get; init; } = [];

    /// <summary>Why it was taken where no source prints it, or null.</summary>
    public string? Assumption { get; init; }

    /// <summary>The number as printed where a claim is made of it or the computed one is written otherwise, or null.</summary>
    public string? Printed { get; init; }

    /// <summary>The verdict and its reason in words, or null when nothing was checked.</summary>
    public string? Verdict { get; init; }

    /// <summary>What would have to be true for the printed number to hold, or null.</summary>
    public RequirementText? Requires { get; init; }

    /// <summary>Where it is printed, or null.</summary>
    public string? Source { get; init; }

    /// <summary>Section, table or page, or null.</summary>
    public string? At { get; init; }

    /// <summary>Title, publisher, date and place of its source, or null.</summary>
    public string? Citation { get; init; }

    /// <summary>The conversions that the formula makes, in words.</summary>
    public IReadOnlyList<string> Bridges { get; init; } = [];

    /// <summary>Its row in the ledger, or null.</summary>
    public string? Href { get; init; }

    /// <summary>A remark, or null.</summary>
    public string? Note { get; init; }

    /// <summary>Whether it rests on made-up numbers.</summary>
    public bool IsSynthetic { get; init; }

    /// <summary>Whether it stands in the tree before, and is not taken apart again.</summary>
    public bool IsRepeated { get; init; }

    /// <summary>Whether the tree ends here though the number rests on others.</summary>
    public bool IsCut { get; init; }

    /// <summary>What it rests on.</summary>
    public IReadOnlyList<TraceNode> Children { get; init; } = [];
}
