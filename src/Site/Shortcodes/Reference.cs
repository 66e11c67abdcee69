namespace Reckon.Site.Shortcodes;

/// <summary>A work in a page's list of references.</summary>
/// <param name="Number">Its number on the page, from 1.</param>
/// <param name="Id">The id of its entry.</param>
/// <param name="Text">The entry.</param>
/// <param name="Backs">The places that cite it, in order.</param>
public sealed record Reference(int Number, string Id, HtmlText Text, IReadOnlyList<Back> Backs);
