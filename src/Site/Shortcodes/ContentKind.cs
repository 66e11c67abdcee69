namespace Reckon.Site.Shortcodes;

/// <summary>What may stand between a shortcode's opening and closing tag.</summary>
public enum ContentKind
{
    /// <summary>Nothing: the tag ends with <c>/?&gt;</c>.</summary>
    None,

    /// <summary>Markdown, which has to be there. The shortcode receives it as HTML, inner shortcodes run.</summary>
    Markdown,

    /// <summary>Text that the shortcode reads itself, which has to be there. No Markdown in it is read, no shortcode in it runs.</summary>
    Raw,

    /// <summary>Text that the shortcode reads itself, or nothing (<c>/?&gt;</c>).</summary>
    Optional,
}
