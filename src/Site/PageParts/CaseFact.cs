using Reckon.Site.Numbers;

namespace Reckon.Site.PageParts;

/// <summary>Something that a case study can be looked up by.</summary>
/// <param name="Title">What it is: sector, group or mechanism.</param>
/// <param name="Values">Its words, with the entries of the index that list the others.</param>
/// <param name="How">How the case shows the mechanism, or null.</param>
internal sealed record CaseFact(string Title, IReadOnlyList<LinkedText> Values, string? How);
