using Reckon.Site.Shortcodes;

namespace Reckon.Site.PageParts;

/// <summary>A part of the layouts' model that is computed for each page: <c>{{assessment.title}}</c>, <c>{{keys}}</c>. Each sealed class of the assembly that implements it is one.</summary>
/// <remarks>One instance serves all pages and threads, so it holds no state. Parts are built behind the page's Markdown, in the order of their names.</remarks>
public interface IPagePart
{
    /// <summary>Its name in layouts, in camel case.</summary>
    string Name { get; }

    /// <summary>Whether the cards and lists of other pages show it too.</summary>
    bool IsOnCards { get; }

    /// <summary>The model, or null where the page has no such part; null also after an error, which it reports to the scope.</summary>
    object? Build(IPageScope scope);
}
