namespace Reckon.Site.Shortcodes.Method;

/// <summary>A method card.</summary>
/// <param name="Id">Its id on the page.</param>
/// <param name="Title">What the method is called.</param>
/// <param name="Summary">What it does.</param>
/// <param name="Recommended">The title of the method to use instead, where this one is a replica; else null.</param>
/// <param name="Formulas">Its formulas.</param>
/// <param name="Variables">The symbols in them.</param>
/// <param name="Assumptions">What has to hold.</param>
/// <param name="Fails">When it misleads.</param>
/// <param name="Variance">How its uncertainty is computed.</param>
/// <param name="References">The literature.</param>
/// <param name="Name">Its name in files.</param>
/// <param name="Options">What authors may tell it.</param>
/// <param name="Outputs">What it gives beside the number itself.</param>
public sealed record MethodModel(
    string Id,
    HtmlText Title,
    HtmlText Summary,
    HtmlText? Recommended,
    IReadOnlyList<MethodFormula> Formulas,
    IReadOnlyList<MethodVariable> Variables,
    IReadOnlyList<HtmlText> Assumptions,
    IReadOnlyList<HtmlText> Fails,
    HtmlText Variance,
    IReadOnlyList<HtmlText> References,
    string Name,
    IReadOnlyList<MethodTerm> Options,
    IReadOnlyList<MethodTerm> Outputs);
