using Reckon.Assessments.Texts;

namespace Reckon.Site.Codes;

/// <summary>The codes of messages on one subject.</summary>
/// <param name="Name">Its anchor: <c>pages</c>.</param>
/// <param name="Title">The subject.</param>
/// <param name="Entries">The codes, in the order of their file.</param>
public sealed record CodeArea(string Name, LocalText Title, IReadOnlyList<CodeEntry> Entries);
