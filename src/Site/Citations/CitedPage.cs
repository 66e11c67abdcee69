namespace Reckon.Site.Citations;

/// <summary>What a citation of a page says.</summary>
internal sealed record CitedPage
{
    /// <summary>A name for bibliographies: letters, digits and hyphens.</summary>
    public required string Key { get; init; }

    /// <summary>The author, or the site where front matter names none.</summary>
    public required string Author { get; init; }

    /// <summary>The site, where it is not the author; else null.</summary>
    public string? Site { get; init; }

    /// <summary>The page's title.</summary>
    public required string Title { get; init; }

    /// <summary>When it was published: 2026, 2026-11 or 2026-11-26; empty where front matter does not say.</summary>
    public required string Date { get; init; }

    /// <summary>The absolute address, or null without a host.</summary>
    public string? Address { get; init; }

    /// <summary>The tag of its language.</summary>
    public required string Language { get; init; }

    /// <summary>Whether it is a ledger: a data set.</summary>
    public bool IsData { get; init; }

    /// <summary>What readers have to replace by the day on which they read it.</summary>
    public required string Accessed { get; init; }
}
