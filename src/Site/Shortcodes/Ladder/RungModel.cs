using Reckon.Site.Numbers;

namespace Reckon.Site.Shortcodes.Ladder;

/// <summary>A rung.</summary>
public sealed record RungModel
{
    /// <summary>What is counted on it.</summary>
    public required string Kind { get; init; }

    /// <summary>The quantity's label; empty where there is none.</summary>
    public string Label { get; init; } = "";

    /// <summary>Its row in the ledger, or null.</summary>
    public string? Href { get; init; }

    /// <summary>Its value; empty where there is none.</summary>
    public string Text { get; init; } = "";

    /// <summary>Its 95 % interval, or null.</summary>
    public string? Interval { get; init; }

    /// <summary>Its share of the rung before, or null.</summary>
    public string? Ratio { get; init; }

    /// <summary>What it rests on: a source or an assumption; or null.</summary>
    public string? Basis { get; init; }

    /// <summary>Whether it rests on made-up numbers.</summary>
    public bool IsSynthetic { get; init; }

    /// <summary>What would be needed for a number; null where there is one.</summary>
    public string? Missing { get; init; }

    /// <summary>The value drawn, or null.</summary>
    public Bar? Bar { get; init; }

    /// <summary>The interval drawn, or null.</summary>
    public Bar? Whisker { get; init; }
}
