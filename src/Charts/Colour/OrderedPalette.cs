using Reckon.Charts.Scales;
using Reckon.Charts.Svg;
using Reckon.Charts.Text;

namespace Reckon.Charts.Colour;

/// <summary>Colours of ordered classes: from little to much (<c>q1</c>–<c>q5</c>), or about a middle (<c>d1</c>–<c>d7</c>), with the light theme's values.</summary>
/// <remarks>
/// In the light theme more is darker, in the dark theme lighter. The palest classes are close to the page: give areas the outline of
/// <see cref="Outline"/>. The ends of the diverging colours stay apart under simulated colour blindness.
/// </remarks>
internal sealed class OrderedPalette
{
    /// <summary>From little to much: 5 classes.</summary>
    public static readonly OrderedPalette Sequential = new("q", ["#DEEDFE", "#8DC1F7", "#4B94DA", "#2868A3", "#233F5C"], [true, true, true, false, false]);

    /// <summary>About a middle: 7 classes, the fourth in the middle.</summary>
    public static readonly OrderedPalette Diverging =
        new("d", ["#8C3701", "#AE6E50", "#CDA391", "#F0EEEB", "#8BB6C4", "#428BA1", "#005F75"], [false, false, true, true, true, true, false]);

    private readonly string _class;
    private readonly string[] _fills;
    private readonly bool[] _takesInk;

    private OrderedPalette(string name, string[] fills, bool[] takesInk) => (_class, _fills, _takesInk) = (name, fills, takesInk);

    /// <summary>How many colours there are.</summary>
    public int Count => _fills.Length;

    /// <summary>The line about an area whose colour is close to the page's.</summary>
    public static Look Outline => Looks.ContextOutline with { StrokeWidthPx = 1 };

    /// <summary>The area of a class, from 0; fewer classes than colours spread over all of them.</summary>
    public Look Area(int position, int classes) => AreaOf(Number(position, classes));

    /// <summary>The area of the class that a value falls into.</summary>
    public Look Area(ThresholdScale scale, double value) => Area(scale.ClassOf(value), scale.Count);

    /// <summary>Text on the area; the theme decides anew in the dark.</summary>
    public TextStyle TextOn(int position, int classes)
    {
        var number = Number(position, classes);
        return TextStyle.Small with { Class = $"t m on-{_class}{number + 1}", Fill = _takesInk[number] ? "#16191D" : "#FFFFFF" };
    }

    private Look AreaOf(int number) => new($"{_class}{number + 1}") { Fill = _fills[number] };

    private int Number(int position, int classes) =>
        classes < 2 ? Count / 2 : (int)Math.Round(position * (Count - 1.0) / (classes - 1), MidpointRounding.AwayFromZero);
}
