using Reckon.Charts.Text;

namespace Reckon.Charts.Layout.Stacks;

/// <summary>A text at the end of a mark.</summary>
/// <param name="Value">Where the mark ends, its interval included.</param>
/// <param name="Text">What stands there; empty for nothing.</param>
internal sealed record StackEnd(double Value, string Text)
{
    /// <summary>Middle of the mark, as a share of the band.</summary>
    public double Place { get; init; } = 0.5;

    /// <summary>Whether the text stands on the side below zero.</summary>
    public bool IsBelow { get; init; }

    /// <summary>Whether it carries the story.</summary>
    public bool IsStory { get; init; }

    /// <summary>How it is written.</summary>
    public TextStyle Style { get; init; } = TextStyle.Strong;
}
