using Reckon.Assessments.Texts;

namespace Reckon.Site.Figures;

/// <summary>A source named under a figure.</summary>
/// <param name="Key">Its key in the assessment; <c>slug:key</c> for one of another.</param>
/// <param name="At">Section, table or page, or null.</param>
public sealed record FigureSource(LocatedText Key, LocalText? At);
