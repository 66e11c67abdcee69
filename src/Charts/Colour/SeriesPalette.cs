using Reckon.Charts.Svg;
using Reckon.Charts.Text;

namespace Reckon.Charts.Colour;

/// <summary>Colours of series: classes <c>s1</c>–<c>s6</c> (areas) and <c>l1</c>–<c>l6</c> (lines) with the light theme's values.</summary>
/// <remarks>
/// Six hues, each at least 3:1 against the page in both themes and well apart under simulated colour blindness. For fewer series the
/// subsets are those with the largest least distance, ordered so that neighbours in a stack differ in lightness.
/// </remarks>
internal static class SeriesPalette
{
    /// <summary>The largest number of series that can be told apart.</summary>
    public const int MaximumSeries = 6;

    private static readonly string[] Fills = ["#5B8DF9", "#A73902", "#01686A", "#DC6BA1", "#562C93", "#9D9005"];
    private static readonly bool[] TakesInk = [true, false, false, true, false, true];

    private static readonly int[][] Subsets =
    [
        [1], [1], [1, 2], [1, 3, 6], [1, 2, 6, 5], [1, 2, 4, 5, 6], [5, 4, 2, 1, 3, 6],
    ];

    /// <summary>The number (1 to 6) of a colour in the theme.</summary>
    /// <param name="series">Position of the series, from 0.</param>
    /// <param name="count">How many series there are, 1 to 6.</param>
    public static int Number(int series, int count) => Subsets[count][series];

    /// <summary>A filled area.</summary>
    public static Look Area(int number) => new($"s{number}") { Fill = Fills[number - 1] };

    /// <summary>The area let through, for bands that lie over one another.</summary>
    public static Look Tint(int number) => Area(number) with { FillOpacity = 0.2 };

    /// <summary>A line.</summary>
    public static Look Line(int number) => new($"l{number}") { Fill = "none", Stroke = Fills[number - 1], StrokeWidthPx = 2.5 };

    /// <summary>A thin outline.</summary>
    public static Look Outline(int number) => Line(number) with { StrokeWidthPx = 1.5 };

    /// <summary>Stripes in the colour.</summary>
    public static Hatch Hatch(int number) => new($"h{number}", Looks.Ground, Line(number));

    /// <summary>Text on the area; the theme decides anew in the dark (<c>.on1</c> to <c>.on6</c>).</summary>
    public static TextStyle TextOn(int number) =>
        TextStyle.Small with { Class = $"t m on{number}", Fill = TakesInk[number - 1] ? "#16191D" : "#FFFFFF" };
}
