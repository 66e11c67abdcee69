namespace Reckon.Site.Shortcodes;

/// <summary>A tag that authors write in Markdown: <c>&lt;?# Name arguments /?&gt;</c>. Each sealed class of the assembly that implements it is one.</summary>
/// <remarks>
/// One instance serves all pages and threads, so it holds no state. Each page is run twice: first to learn the anchors, numbers and titles
/// that other pages refer to (findings of that run are thrown away), then to render it. Both runs must do the same.
/// </remarks>
public interface IShortcode
{
    /// <summary>The name in tags, in Pascal case. Its folder, and its template <c>Name.hbs</c> if it has markup, are called the same.</summary>
    string Name { get; }

    /// <summary>The grammar of its arguments, in positional order.</summary>
    IReadOnlyList<ShortcodeParameter> Parameters { get; }

    /// <summary>What may stand between its tags.</summary>
    ContentKind Content { get; }

    /// <summary>Gives what stands in the place of the tag, or null for nothing; null also after an error, which it reports to the scope.</summary>
    /// <param name="call">Arguments that fit <see cref="Parameters"/>, and the content.</param>
    /// <param name="scope">What it may know of the page and the site.</param>
    ShortcodeOutput? Run(ShortcodeCall call, IPageScope scope);
}
