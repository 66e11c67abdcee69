namespace Reckon.Site.Shortcodes;

/// <summary>Where a shortcode's output stands.</summary>
public enum Placement
{
    /// <summary>Between paragraphs.</summary>
    Block,

    /// <summary>Within a line.</summary>
    Inline,

    /// <summary>Where only text may stand: in a link's label or target, in an alternative text. Markup in the output is taken off.</summary>
    Text,
}
