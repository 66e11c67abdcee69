namespace Reckon.Site.Shortcodes.Chart;

/// <summary>A drawing beside a table that holds its numbers.</summary>
/// <param name="TitleId">The id that the text naming the drawing must have.</param>
/// <param name="DescriptionId">The id of the description.</param>
/// <param name="Description">The drawing in words.</param>
/// <param name="Wide">The drawing for desks and paper.</param>
/// <param name="Narrow">The drawing for phones.</param>
public sealed record PlotModel(string TitleId, string DescriptionId, string Description, HtmlText Wide, HtmlText Narrow);
