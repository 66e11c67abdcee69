namespace Reckon.Site.Mathematics;

/// <summary>The element around a formula that stands by itself: it scrolls where the formula is wider than the page, and can be scrolled by keyboard.</summary>
internal static class FormulaMarkup
{
    public static string Display(string element, string math) => $"<{element} class=\"tex\" tabindex=\"0\">{math}</{element}>";
}
