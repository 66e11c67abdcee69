using System.Globalization;

namespace Reckon.Site.Rendering;

/// <summary>A heading of a page, for its contents.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">Its text without markup.</param>
/// <param name="Depth">1 to 6.</param>
internal sealed record Heading(string Id, string Text, int Depth)
{
    /// <summary>The depth as layouts read it.</summary>
    public string Level => Depth.ToString(CultureInfo.InvariantCulture);
}
