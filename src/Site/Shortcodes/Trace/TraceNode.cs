namespace Reckon.Site.Shortcodes.Trace;

/// <summary>A number in the tree of what it rests on.</summary>
public sealed record TraceNode
{
    /// <summary>What it is.</summary>
    public required string Label { get; init; }

    /// <summary>Its value with unit.</summary>
    public required string Text { get; init; }

    /// <summary>Its kind in words.</summary>
    public required string KindText { get; init; }

    /// <summary>The formula in words, or null.</summary>
    public string? Formula { get; init; }

    /// <summary>Where it is printed, or null.</summary>
    public string? Source { get; init; }

    /// <summary>Section, table or page, or null.</summary>
    public string? At { get; init; }

    /// <summary>Its row in the ledger, or null.</summary>
    public string? Href { get; init; }

    /// <summary>A remark, or null.</summary>
    public string? Note { get; init; }

    /// <summary>What it rests on.</summary>
    public IReadOnlyList<TraceNode> Children { get; init; } = [];
}
