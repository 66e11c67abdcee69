namespace Reckon.Charts.Colour;

/// <summary>Colours of ordered classes: one hue, more is darker (in the dark theme: lighter); or two hues that leave a middle in both directions.</summary>
/// <remarks>Any two colours of a palette are at least 10 apart in OKLab (times 100), with all cones and under protanopia, deuteranopia and tritanopia, in both themes.</remarks>
internal static class ClassPalette
{
    /// <summary>The largest number of classes of one hue that can be told apart.</summary>
    public const int MaximumClasses = 5;

    /// <summary>The largest number of classes on each side of a middle.</summary>
    public const int MaximumSide = 3;

    private static readonly int[][] Subsets = [[], [3], [2, 4], [1, 3, 5], [1, 2, 4, 5], [1, 2, 3, 4, 5]];
    private static readonly int[][] Distances = [[], [2], [1, 3], [1, 2, 3]];

    /// <summary>One hue: <c>q1</c> (least) to <c>q5</c> (most).</summary>
    public static IReadOnlyList<ClassColour> Sequential { get; } =
        [new("q1", "#DEEDFE", true), new("q2", "#8DC1F7", true), new("q3", "#4B94DA", true), new("q4", "#2868A3", false), new("q5", "#233F5C", false)];

    /// <summary>Two hues: <c>d1</c> (furthest below the middle) to <c>d6</c> (furthest above).</summary>
    public static IReadOnlyList<ClassColour> Diverging { get; } =
        [new("d1", "#8C3701", false), new("d2", "#B7744F", true), new("d3", "#E2B191", true), new("d4", "#9CCBDB", true), new("d5", "#4795AC", true), new("d6", "#005F75", false)];

    /// <summary>The colours of some classes of one hue, the least first.</summary>
    /// <param name="count">1 to 5.</param>
    public static IReadOnlyList<ClassColour> OneHue(int count) => [.. Subsets[count].Select(number => Sequential[number - 1])];

    /// <summary>The colours of classes about a middle, the least first: as strong on one side as on the other at the same distance.</summary>
    /// <param name="below">How many lie below it, 0 to 3.</param>
    /// <param name="above">How many lie above it, 0 to 3.</param>
    public static IReadOnlyList<ClassColour> TwoHues(int below, int above)
    {
        var distances = Distances[Math.Max(below, above)];
        return [.. distances.Take(below).Reverse().Select(distance => Diverging[MaximumSide - distance]), .. distances.Take(above).Select(distance => Diverging[MaximumSide - 1 + distance])];
    }
}
