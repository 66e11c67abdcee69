namespace Reckon.Site.Figures;

/// <summary>What the numbers of a plot are multiplied by, and the words of the units then.</summary>
/// <param name="Value">Factor of the values.</param>
/// <param name="ValueWords">Unit of the values; empty for bare numbers.</param>
/// <param name="Place">Factor of the places along x.</param>
/// <param name="PlaceWords">Unit along x; empty for bare numbers.</param>
internal sealed record PlotScale(double Value, string ValueWords, double Place, string PlaceWords);
