namespace Reckon.Site.Search;

/// <summary>A thing on a page that readers may search for by itself.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id on the page.</param>
/// <param name="Title">What results call it, without markup.</param>
/// <param name="Text">What results show below that, without markup.</param>
/// <param name="Words">Further words that find it and are not shown.</param>
public sealed record Findable(SearchKind Kind, string Id, string Title, string Text, string Words);
