using Reckon.Charts.Svg;

namespace Reckon.Charts.Layout;

/// <summary>The place of one row.</summary>
/// <param name="Top">Upper edge with its share of the gap, px.</param>
/// <param name="Bottom">Lower edge with its share of the gap, px.</param>
/// <param name="BandTop">Upper edge of the band for the mark, px.</param>
/// <param name="BandHeight">Height of that band, px.</param>
/// <param name="Texts">The row's words that do not depend on where the mark ends.</param>
internal sealed record RowBox(double Top, double Bottom, double BandTop, double BandHeight, IReadOnlyList<Shape> Texts)
{
    /// <summary>Middle of the band, px.</summary>
    public double Middle => BandTop + (BandHeight / 2);
}
