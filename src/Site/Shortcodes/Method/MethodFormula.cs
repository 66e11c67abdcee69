namespace Reckon.Site.Shortcodes.Method;

/// <summary>A formula of a method.</summary>
/// <param name="Label">What it gives, or null.</param>
/// <param name="Math">The formula as MathML.</param>
public sealed record MethodFormula(HtmlText? Label, HtmlText Math);
