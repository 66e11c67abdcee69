namespace Reckon.Charts.Svg;

/// <summary>How a shape is painted: a class for the page's style sheet and the light theme's attributes for a file that stands alone.</summary>
/// <param name="Class">Class names that the theme knows.</param>
internal sealed record Look(string Class)
{
    /// <summary>Colour or <c>none</c>; null where there is no area.</summary>
    public string? Fill { get; init; }

    /// <summary>Colour of the line; null for none.</summary>
    public string? Stroke { get; init; }

    /// <summary>Width of the line in px; null for 1.</summary>
    public double? StrokeWidthPx { get; init; }

    /// <summary>How much of what lies behind the area is covered, 0 to 1; null for all of it.</summary>
    public double? FillOpacity { get; init; }

    /// <summary>Dash pattern in px; null for an unbroken line.</summary>
    public string? Dash { get; init; }

    /// <summary>The hatching that fills the shape instead of <see cref="Fill"/>.</summary>
    public Hatch? Hatch { get; init; }

    /// <summary>Round ends of the line: a line of no length is a dot.</summary>
    public bool IsRound { get; init; }
}
