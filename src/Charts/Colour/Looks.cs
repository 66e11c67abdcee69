using Reckon.Charts.Svg;

namespace Reckon.Charts.Colour;

/// <summary>The looks that are not a series: accent, context, total, lines of the guides. Values of the light theme.</summary>
internal static class Looks
{
    private const string Accent = "#2868A3";
    private const string Line = "#8A9099";

    /// <summary>The colour of the page.</summary>
    public static readonly Look Ground = new("f-bg") { Fill = "#FDFCF9" };

    /// <summary>Areas that carry the story.</summary>
    public static readonly Look Highlight = new("f-hl") { Fill = Accent };

    /// <summary>Areas beside the story.</summary>
    public static readonly Look Context = new("f-ctx") { Fill = Line };

    /// <summary>Totals.</summary>
    public static readonly Look Total = new("f-ink") { Fill = "#16191D" };

    /// <summary>Outline about a hatched or empty area.</summary>
    public static readonly Look HighlightOutline = new("o-hl") { Fill = "none", Stroke = Accent, StrokeWidthPx = 1.5 };

    /// <summary>The same in the colour of the context.</summary>
    public static readonly Look ContextOutline = new("o-ctx") { Fill = "none", Stroke = Line, StrokeWidthPx = 1.5 };

    /// <summary>Outline about a hatched total.</summary>
    public static readonly Look TotalOutline = new("o-ink") { Fill = "none", Stroke = "#16191D", StrokeWidthPx = 1.5 };

    /// <summary>Stripes in the accent.</summary>
    public static readonly Hatch HighlightHatch = new("h", new Look("f-pale") { Fill = "#DCE8F3" }, new Look("hatch") { Stroke = Accent });

    /// <summary>Stripes in the colour of the context.</summary>
    public static readonly Hatch ContextHatch = new("hc", Ground, new Look("stem") { Stroke = Line });

    /// <summary>Stripes in ink.</summary>
    public static readonly Hatch TotalHatch = new("hk", Ground, new Look("w1 k") { Stroke = "#16191D" });

    /// <summary>Grid lines.</summary>
    public static readonly Look Grid = new("g") { Stroke = "#E6E2D7" };

    /// <summary>The line at zero and rules above totals.</summary>
    public static readonly Look Zero = new("z") { Stroke = Line };

    /// <summary>Dashed connections between marks.</summary>
    public static readonly Look Connector = new("conn") { Stroke = Line, Dash = "2 2" };

    /// <summary>Dotted reference lines.</summary>
    public static readonly Look Reference = new("ref") { Stroke = "#9A3B12", StrokeWidthPx = 1.5, Dash = "1 3" };

    /// <summary>The ring about the number of a remark.</summary>
    public static readonly Look Marker = new("f-bg ref-o") { Fill = "#FDFCF9", Stroke = "#9A3B12", StrokeWidthPx = 1.5 };

    /// <summary>The stem of a dot, and lines beside the story.</summary>
    public static readonly Look Stem = new("stem") { Fill = "none", Stroke = Line, StrokeWidthPx = 2 };

    /// <summary>Intervals, and lines that carry the story.</summary>
    public static readonly Look Interval = new("w1") { Fill = "none", Stroke = Accent, StrokeWidthPx = 2 };

    /// <summary>The interval of a total.</summary>
    public static readonly Look TotalInterval = new("w1 k") { Fill = "none", Stroke = "#16191D", StrokeWidthPx = 2 };

    /// <summary>The narrower of two intervals.</summary>
    public static readonly Look InnerInterval = Interval with { Class = "w2", StrokeWidthPx = 6 };

    /// <summary>The same beside the story.</summary>
    public static readonly Look InnerStem = Stem with { StrokeWidthPx = 6 };

    /// <summary>A point on a line of its own colour.</summary>
    public static readonly Look Point = new("pt") { Fill = Accent, Stroke = "#FDFCF9", StrokeWidthPx = 1.5 };

    /// <summary>A point that is not an observation, or has no interval where others have one.</summary>
    public static readonly Look HollowPoint = new("pt h") { Fill = "#FDFCF9", Stroke = "#16191D", StrokeWidthPx = 2 };

    /// <summary>The band about a line of the story: the accent let through.</summary>
    public static readonly Look HighlightTint = new("f-hl") { Fill = Accent, FillOpacity = 0.2 };

    /// <summary>The band about a line beside the story.</summary>
    public static readonly Look ContextTint = new("f-ctx") { Fill = Line, FillOpacity = 0.2 };

    /// <summary>Many small points as the round ends of one line.</summary>
    public static readonly Look Points = new("w1") { Fill = "none", Stroke = Accent, IsRound = true };

    /// <summary>The shade as far as observations reach.</summary>
    public static readonly Look Hull = new("f-pale") { Fill = "#DCE8F3", FillOpacity = 0.5 };

    /// <summary>Short strokes where observations lie.</summary>
    public static readonly Look Rug = new("stem") { Fill = "none", Stroke = Line };
}
