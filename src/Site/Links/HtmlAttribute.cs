using System.Net;

namespace Reckon.Site.Links;

/// <summary>An id or a link in a stretch of HTML.</summary>
/// <param name="Html">The stretch.</param>
/// <param name="Name">Its name in small letters.</param>
/// <param name="Start">Where the value starts in the stretch.</param>
/// <param name="Length">How many characters the value takes.</param>
internal readonly record struct HtmlAttribute(string Html, string Name, int Start, int Length)
{
    /// <summary>Its value, entities resolved; made at each call, as most values are never asked for.</summary>
    public string Value => WebUtility.HtmlDecode(Html.Substring(Start, Length));

    /// <summary>Whether it names an address that the site has to answer for.</summary>
    public bool IsLink => Name != "id";

    /// <summary>Whether a browser loads the address by itself.</summary>
    public bool IsLoaded => Name == "src";
}
