using Reckon.Site.Pages;

namespace Reckon.Site.Links;

/// <summary>A finished page, for the check of links.</summary>
/// <param name="Page">The page.</param>
/// <param name="Anchors">Its ids and links.</param>
/// <param name="Origins">Who wrote its links; those that nobody did are the theme's.</param>
/// <param name="IsWhole">Whether the page has no error of its own, so that all its ids are there.</param>
internal sealed record CheckedPage(Page Page, PageAnchors Anchors, IReadOnlyList<LinkOrigin> Origins, bool IsWhole);
