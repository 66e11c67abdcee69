using Markdig.Syntax.Inlines;

namespace Reckon.Site.Markdown;

/// <summary>A shortcode within a line with the inlines of its content.</summary>
internal sealed class ShortcodeInline(ScannedTag scanned, bool isComplete) : ContainerInline
{
    public ScannedTag Scanned { get; } = scanned;

    /// <summary>Whether its tags are whole, so that it can run.</summary>
    public bool IsComplete { get; } = isComplete;

    /// <summary>What the shortcode gave; null as long as it has not run.</summary>
    public string? Html { get; set; }
}
