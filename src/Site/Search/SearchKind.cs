namespace Reckon.Site.Search;

/// <summary>What a result of a search is. The names' order is that of results that fit equally well.</summary>
public enum SearchKind
{
    /// <summary>A section of a page.</summary>
    Page,

    /// <summary>A section of a case study.</summary>
    Case,

    /// <summary>A figure or a table.</summary>
    Figure,

    /// <summary>A number of a ledger.</summary>
    Number,
}
