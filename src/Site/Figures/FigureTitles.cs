namespace Reckon.Site.Figures;

/// <summary>The headings of the columns of a figure's table.</summary>
/// <param name="Value">Over the values.</param>
/// <param name="Shape">Over the definitions that shapes stand for.</param>
public sealed record FigureTitles(string Value, string Shape);
