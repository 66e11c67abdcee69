
namespace Reckon.Site.Shortcodes.Case;

/// <summary>A case study in short.</summary>
public sealed record CaseModel
{
    /// <summary>The link to it.</summary>
    public required string Href { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>What it is about.</summary>
    public required string Description { get; init; }

    /// <summary>Where it plays, or null.</summary>
    public string? Place { get; init; }

    /// <summary>In which trade, or null.</summary>
    public string? Sector { get; init; }

    /// <summary>Which group of people, or null.</summary>
    public string? Group { get; init; }

    /// <summary>Which mechanism it illustrates, or null.</summary>
    public string? Mechanism { get; init; }

    /// <summary>The page of the report that tells it, or null.</summary>
    public CaseReport? Report { get; init; }

    /// <summary>Its first numbers.</summary>
    public IReadOnlyList<CaseValue> Values { get; init; } = [];
}
