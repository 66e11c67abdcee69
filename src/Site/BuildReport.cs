using Reckon.Assessments.Claims;
using Reckon.Diagnostics;
using Reckon.Site.Output;

namespace Reckon.Site;

/// <summary>What a build found and did.</summary>
public sealed record BuildReport
{
    /// <summary>All that is wrong, by file and place.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>Whether the site was written: there was no error.</summary>
    public bool Succeeded => Diagnostics.All(d => d.Severity != Severity.Error);

    /// <summary>The number of warnings.</summary>
    public int Warnings => Diagnostics.Count(d => d.Severity == Severity.Warning);

    /// <summary>The number of pages in all languages.</summary>
    public int Pages { get; init; }

    /// <summary>The number of figures on them.</summary>
    public int Figures { get; init; }

    /// <summary>The number of quantities in all ledgers.</summary>
    public int Numbers { get; init; }

    /// <summary>How many claims have each status.</summary>
    public IReadOnlyDictionary<ClaimStatus, int> Claims { get; init; } = new Dictionary<ClaimStatus, int>();

    /// <summary>What changed in the output.</summary>
    public WriteReport Output { get; init; } = new(0, 0, 0);
}
