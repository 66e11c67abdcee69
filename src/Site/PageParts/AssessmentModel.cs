using Reckon.Site.Numbers;

namespace Reckon.Site.PageParts;

/// <summary>What layouts show of an assessment.</summary>
internal sealed record AssessmentModel
{
    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Who published the report, or null.</summary>
    public string? Publisher { get; init; }

    /// <summary>When, or null.</summary>
    public string? Date { get; init; }

    /// <summary>The time that its numbers are about, or null.</summary>
    public string? Measured { get; init; }

    /// <summary>How many numbers its ledger has.</summary>
    public required string Count { get; init; }

    /// <summary>The ledger's page, or null on that page itself.</summary>
    public string? LedgerHref { get; init; }

    /// <summary>How many claims have which verdict.</summary>
    public required IReadOnlyList<Tally> Tally { get; init; }
}
