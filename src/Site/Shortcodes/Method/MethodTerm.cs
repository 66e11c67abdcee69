namespace Reckon.Site.Shortcodes.Method;

/// <summary>An option of a method, or a quantity that it gives.</summary>
/// <param name="Name">The word as authors write it.</param>
/// <param name="Meaning">What it means.</param>
public sealed record MethodTerm(string Name, HtmlText Meaning);
