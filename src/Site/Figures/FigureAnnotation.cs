using Reckon.Assessments.Texts;

namespace Reckon.Site.Figures;

/// <summary>A remark at a place of the horizontal axis.</summary>
/// <param name="X">A year or a category.</param>
/// <param name="Text">The remark.</param>
public sealed record FigureAnnotation(string X, LocalText Text);
