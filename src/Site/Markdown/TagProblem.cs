namespace Reckon.Site.Markdown;

/// <summary>What is wrong with the characters of a tag.</summary>
/// <param name="Code">The finding's name.</param>
/// <param name="Start">Where, as an offset like those of the tag.</param>
/// <param name="Length">How many characters.</param>
/// <param name="Message">The sentence.</param>
/// <param name="Hint">What to do.</param>
internal sealed record TagProblem(string Code, int Start, int Length, string Message, string Hint);
