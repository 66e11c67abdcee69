using Reckon.Charts.Svg;
using Reckon.Charts.Text;

namespace Reckon.Charts.Colour;

/// <summary>Colours of ordered classes: <c>q1</c> (least) to <c>q5</c> (most) with the light theme's values; one hue, more is darker (in the dark theme: lighter).</summary>
/// <remarks>The palest class does not stand out from the page by itself, so each area has an outline that does.</remarks>
internal static class ClassPalette
{
    /// <summary>The largest number of classes that can be told apart.</summary>
    public const int MaximumClasses = 5;

    private static readonly string[] Fills = ["#DEEDFE", "#8DC1F7", "#4B94DA", "#2868A3", "#233F5C"];
    private static readonly bool[] TakesInk = [true, true, true, false, false];
    private static readonly int[][] Subsets = [[], [3], [2, 4], [1, 3, 5], [1, 2, 4, 5], [1, 2, 3, 4, 5]];

    /// <summary>The number (1 to 5) of a colour in the theme.</summary>
    /// <param name="position">Position of the class, from 0.</param>
    /// <param name="count">How many classes there are, 1 to 5.</param>
    public static int Number(int position, int count) => Subsets[count][position];

    /// <summary>A filled area with its outline.</summary>
    public static Look Area(int number) => new($"q{number}") { Fill = Fills[number - 1], Stroke = Looks.Zero.Stroke };

    /// <summary>Text on the area; the theme decides anew in the dark (<c>.onq1</c> to <c>.onq5</c>).</summary>
    public static TextStyle TextOn(int number) =>
        TextStyle.Small with { Class = $"t m onq{number}", Fill = TakesInk[number - 1] ? "#16191D" : "#FFFFFF" };
}
