using Markdig.Syntax;

namespace Reckon.Site.Markdown;

/// <summary>A shortcode on lines of its own with the blocks of its content.</summary>
internal sealed class ShortcodeBlock(ScannedTag scanned, bool isComplete) : ContainerBlock(null)
{
    public ScannedTag Scanned { get; } = scanned;

    /// <summary>Whether its tags are whole, so that it can run.</summary>
    public bool IsComplete { get; } = isComplete;

    /// <summary>What the shortcode gave; null as long as it has not run, or when its content stands for itself.</summary>
    public string? Html { get; set; }
}
