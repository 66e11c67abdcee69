using Reckon.Site.Pages;

namespace Reckon.Site.Shortcodes;

/// <summary>What other pages may know of a page: enough for a link, a list or a card.</summary>
/// <param name="Page">The page.</param>
/// <param name="Title">Its title, without markup, its numbers computed.</param>
/// <param name="Description">Its description, without markup: that of the front matter, else its first paragraph; may be empty.</param>
/// <param name="Meta">Its front matter without markup, its numbers computed: texts, lists and mappings.</param>
/// <param name="Parts">What the page's parts say for cards, by their names.</param>
public sealed record PageSummary(
    Page Page,
    string Title,
    string Description,
    IReadOnlyDictionary<string, object?> Meta,
    IReadOnlyDictionary<string, object?> Parts);
