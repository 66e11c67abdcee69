using Reckon.Site.Numbers;

namespace Reckon.Site.Tables;

/// <summary>A cell of a table.</summary>
/// <param name="Text">What readers see.</param>
/// <param name="Number">Whether it is flush right.</param>
/// <param name="Header">Whether it names its row.</param>
public sealed record TableCell(string Text, bool Number, bool Header)
{
    /// <summary>Its number as a bar on the scale of its column, or null.</summary>
    public Bar? Bar { get; init; }
}
