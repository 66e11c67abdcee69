using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;

namespace Reckon.Site.Figures;

/// <summary>The units of a plot, and the assessment that its names belong to.</summary>
/// <param name="Assessment">Its slug, or null.</param>
/// <param name="ValueText">The unit of the values as written.</param>
/// <param name="Value">The unit of the values.</param>
/// <param name="PlaceText">The unit along x as written, or null.</param>
/// <param name="Place">The unit along x, or null for bare numbers.</param>
internal sealed record PlotUnits(string? Assessment, LocatedText ValueText, Unit Value, LocatedText? PlaceText, Unit? Place);
