namespace Reckon.Site.Shortcodes.Uncertainty;

/// <summary>A distribution drawn as dots that can be counted.</summary>
/// <param name="TitleId">The id of the title.</param>
/// <param name="Title">What is drawn, and what a dot stands for.</param>
/// <param name="DescriptionId">The id of the description.</param>
/// <param name="Description">What the drawing shows, for those who do not see it.</param>
/// <param name="Wide">The drawing for wide screens.</param>
/// <param name="Narrow">The drawing for phones.</param>
public sealed record UncertaintyDots(string TitleId, string Title, string DescriptionId, string Description, HtmlText Wide, HtmlText Narrow);
