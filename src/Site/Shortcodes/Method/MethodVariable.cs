namespace Reckon.Site.Shortcodes.Method;

/// <summary>A symbol in the formulas of a method.</summary>
/// <param name="Symbol">The symbol as MathML.</param>
/// <param name="Name">What it stands for.</param>
/// <param name="Unit">What it is counted in; null for a pure number.</param>
public sealed record MethodVariable(HtmlText Symbol, HtmlText Name, HtmlText? Unit);
