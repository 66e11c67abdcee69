using Reckon.Assessments.Texts;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Sources;

/// <summary>A document or data set that numbers come from.</summary>
/// <param name="Key">Its name within an assessment.</param>
/// <param name="Title">Its title.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Date">When, as far as known: 2022, 2022-02 or 2022-02-15.</param>
/// <param name="Type">What it is.</param>
/// <param name="Address">Where it can be read, or null.</param>
/// <param name="IsConverted">Whether it was read from a converted text, where signs may have been lost.</param>
/// <param name="Span">Where it is declared.</param>
public sealed record Source(string Key, LocalText Title, LocalText Publisher, string Date, SourceType Type, string? Address, bool IsConverted, SourceSpan Span)
{
    /// <summary>When its next edition is due, in the form of ISO 8601: 2025, 2025-03 or 2025-03-20; null where nobody says.</summary>
    public string? NextEdition { get; init; }
}
