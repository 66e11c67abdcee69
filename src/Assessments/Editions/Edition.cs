namespace Reckon.Assessments.Editions;

/// <summary>The numbers and claims of a site as it was built once.</summary>
/// <param name="Numbers">Its numbers, in the order of the file; no id occurs twice.</param>
/// <param name="Claims">Its claims, in the order of the file; no id occurs twice.</param>
public sealed record Edition(IReadOnlyList<EditionNumber> Numbers, IReadOnlyList<EditionClaim> Claims);
