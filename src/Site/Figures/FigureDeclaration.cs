using Reckon.Assessments.Texts;
using Reckon.Charts.Specification;
using Reckon.Diagnostics;

namespace Reckon.Site.Figures;

/// <summary>A figure as its author declares it, for all languages.</summary>
public sealed record FigureDeclaration
{
    /// <summary>Its name; the anchor on a page is <c>fig-</c> and this.</summary>
    public required string Id { get; init; }

    /// <summary>The finding; may hold shortcodes.</summary>
    public required LocalText Title { get; init; }

    /// <summary>Measure, place and period; the unit is added.</summary>
    public required LocalText Subtitle { get; init; }

    /// <summary>How to read it, or null.</summary>
    public LocalText? How { get; init; }

    /// <summary>A remark, or null.</summary>
    public LocalText? Note { get; init; }

    /// <summary>One sentence on the pattern for those who cannot see it, or null.</summary>
    public LocalText? Pattern { get; init; }

    /// <summary>Where the numbers come from.</summary>
    public IReadOnlyList<FigureSource> Sources { get; init; } = [];

    /// <summary>How far the numbers can be trusted.</summary>
    public FigureStatus Status { get; init; }

    /// <summary>The name of the mark.</summary>
    public required LocatedText Mark { get; init; }

    /// <summary>The unit of the numbers drawn; null where none are.</summary>
    public LocatedText? Unit { get; init; }

    /// <summary>The quantity whose computation is drawn, or null.</summary>
    public LocatedText? Trace { get; init; }

    /// <summary>What is drawn.</summary>
    public IReadOnlyList<FigureRow> Rows { get; init; } = [];

    /// <summary>The table of printed totals above stacked columns, or null.</summary>
    public LocatedText? Totals { get; init; }

    /// <summary>The order of rows, or null for the mark's own.</summary>
    public SortOrder? Sort { get; init; }

    /// <summary>How many categories are drawn by themselves, the others as one; null for all.</summary>
    public int? Top { get; init; }

    /// <summary>What the others are called, or null.</summary>
    public LocalText? Rest { get; init; }

    /// <summary>Whether each value is the sum of all up to it.</summary>
    public bool IsCumulative { get; init; }

    /// <summary>What the first of two values is (“2019”), or null.</summary>
    public LocalText? First { get; init; }

    /// <summary>What the second of two values is (“2023”), or null.</summary>
    public LocalText? Second { get; init; }

    /// <summary>Whether each stack is drawn as 100 %.</summary>
    public bool IsShare { get; init; }

    /// <summary>The coverage of the intervals in percent, or null.</summary>
    public int? Level { get; init; }

    /// <summary>The coverage of the narrower intervals in percent, or null.</summary>
    public int? InnerLevel { get; init; }

    /// <summary>Decimals of the numbers drawn, or null for those printed.</summary>
    public int? Digits { get; init; }

    /// <summary>Scales, titles and units of the axes.</summary>
    public PlotAxes Axes { get; init; } = new();

    /// <summary>Remarks along the horizontal axis.</summary>
    public IReadOnlyList<FigureAnnotation> Annotations { get; init; } = [];

    /// <summary>Where it is declared.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>Where parts of it are declared, by the names that the chart library uses for them.</summary>
    public required IReadOnlyDictionary<string, SourceSpan> Places { get; init; }
}
