using Reckon.Charts.Svg;
using Reckon.Charts.Text;

namespace Reckon.Charts.Colour;

/// <summary>The colour of a class of numbers, with the light theme's values.</summary>
/// <param name="Name">The class that the theme knows: <c>q1</c> to <c>q5</c>, <c>d1</c> to <c>d6</c>.</param>
/// <param name="Fill">The area.</param>
/// <param name="TakesInk">Whether text on it is dark.</param>
internal sealed record ClassColour(string Name, string Fill, bool TakesInk)
{
    /// <summary>A filled area with its outline: the palest do not stand out from the page by themselves.</summary>
    public Look Area => new(Name) { Fill = Fill, Stroke = Looks.Zero.Stroke };

    /// <summary>Text on the area; the theme decides anew in the dark (<c>.onq1</c>, <c>.ond1</c> …).</summary>
    public TextStyle TextOn => TextStyle.Small with { Class = $"t m on{Name}", Fill = TakesInk ? "#16191D" : "#FFFFFF" };
}
