using Reckon.Site.Numbers;

namespace Reckon.Site.Shortcodes.CaseIndex;

/// <summary>A link to a case study.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Href">Its address.</param>
/// <param name="How">How it shows the mechanism, or null.</param>
/// <param name="Numbers">The first numbers that it rests on, with their rows in the ledger.</param>
public sealed record CaseLink(string Title, string Href, string? How, IReadOnlyList<LinkedText> Numbers);
