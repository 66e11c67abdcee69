namespace Reckon.Site.Links;

/// <summary>An attribute in a stretch of HTML.</summary>
/// <param name="Element">The element's name in small letters.</param>
/// <param name="Name">Its name in small letters.</param>
/// <param name="Value">Its value, entities resolved.</param>
/// <param name="Start">Where the value starts in the text.</param>
/// <param name="Length">How many characters the value takes.</param>
internal readonly record struct HtmlAttribute(string Element, string Name, string Value, int Start, int Length)
{
    /// <summary>Whether it names an address that the site has to answer for.</summary>
    public bool IsLink => Name is "href" or "src" or "xlink:href";

    /// <summary>Whether a browser loads the address by itself.</summary>
    public bool IsLoaded => Name == "src";
}
