namespace Reckon.Site.Shortcodes;

/// <summary>Text that is HTML. Templates write it as it is, with two braces as with three.</summary>
/// <param name="Text">The markup.</param>
public sealed record HtmlText(string Text)
{
    /// <summary>The markup itself.</summary>
    public override string ToString() => Text;
}
