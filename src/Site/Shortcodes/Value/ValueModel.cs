using Reckon.Assessments.Printing;

namespace Reckon.Site.Shortcodes.Value;

/// <summary>A number in the text.</summary>
/// <param name="Card">The id of the card that it opens.</param>
/// <param name="Number">The number in its parts.</param>
/// <param name="Interval">Where it lies, in words and in brackets; empty where that is not shown.</param>
/// <param name="Synthetic">Whether it rests on made-up numbers.</param>
public sealed record ValueModel(string Card, NumberText Number, string Interval, bool Synthetic)
{
    /// <summary>All parts of the number together.</summary>
    public string Text => Number.Full;
}
