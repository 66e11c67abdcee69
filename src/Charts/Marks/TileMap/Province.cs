namespace Reckon.Charts.Marks.TileMap;

/// <summary>A provincial unit of China and its places in the two layouts of tiles.</summary>
/// <param name="Code">Its letters in ISO 3166-2:CN: <c>GD</c>.</param>
/// <param name="Number">Its number in GB/T 2260: <c>440000</c>.</param>
/// <param name="Chinese">Its usual name in Chinese: 广东.</param>
/// <param name="FullChinese">Its full name in Chinese: 广东省.</param>
/// <param name="English">Its name in English: Guangdong.</param>
/// <param name="Standard">Row (from the north) and column (from the west) of its tile among ten rows of seven, from 1.</param>
/// <param name="Compact">The same among nine rows of seven.</param>
public sealed record Province(
    string Code, string Number, string Chinese, string FullChinese, string English, (int Row, int Column) Standard, (int Row, int Column) Compact)
{
    /// <summary>All names that data may use for it.</summary>
    public IReadOnlyList<string> Names => [Chinese, FullChinese, English, Code, "CN-" + Code, Number, .. Code == "XZ" ? ["Tibet"] : Array.Empty<string>()];
}
