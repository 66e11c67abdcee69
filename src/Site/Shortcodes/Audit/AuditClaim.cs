using Reckon.Site.Numbers;

namespace Reckon.Site.Shortcodes.Audit;

/// <summary>A claim as a row of the audit.</summary>
public sealed record AuditClaim
{
    /// <summary>The row's id.</summary>
    public required string Anchor { get; init; }

    /// <summary>What the number is.</summary>
    public required string Label { get; init; }

    /// <summary>The number as printed.</summary>
    public required string Printed { get; init; }

    /// <summary>What it is held against, or null.</summary>
    public string? Computed { get; init; }

    /// <summary>Where the computed value can lie, or null.</summary>
    public string? Range { get; init; }

    /// <summary>The verdict's name.</summary>
    public required string Status { get; init; }

    /// <summary>The verdict in words.</summary>
    public required string StatusText { get; init; }

    /// <summary>Why.</summary>
    public required string Why { get; init; }

    /// <summary>What would have to be true for the number to hold, or null.</summary>
    public RequirementText? Requires { get; init; }

    /// <summary>The formula in words, or null.</summary>
    public string? Formula { get; init; }

    /// <summary>The source, or empty.</summary>
    public required string Source { get; init; }

    /// <summary>Section, table or page, or null.</summary>
    public string? At { get; init; }

    /// <summary>A remark, or null.</summary>
    public string? Note { get; init; }

    /// <summary>The number's row in the ledger, or null.</summary>
    public string? LedgerHref { get; init; }
}
