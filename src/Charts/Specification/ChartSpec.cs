namespace Reckon.Charts.Specification;

/// <summary>All that is needed to draw one figure in one language: the data, the mark, and which field drives what.</summary>
/// <remarks>
/// Texts are in <see cref="Language"/> already and values come formatted with the rows, so that the drawing, the table and the prose
/// of a page use the same digits. Start reading at <see cref="ChartCompiler"/>.
/// </remarks>
public sealed record ChartSpec
{
    /// <summary>Unique on the page; a letter, then letters, digits, <c>-</c> or <c>_</c>. Ids of the drawing start with it.</summary>
    public required string Id { get; init; }

    /// <summary>The name of a mark of <see cref="Marks.MarkCatalog"/>, for instance <c>column</c>.</summary>
    public required string Mark { get; init; }

    /// <summary>The language of all texts of this specification.</summary>
    public required ChartLanguage Language { get; init; }

    /// <summary>The finding, printed and read out in the stand-alone file; a page shows it as the figure's heading.</summary>
    public required string Title { get; init; }

    /// <summary>Measure, place and period; printed in the stand-alone file.</summary>
    public string? Subtitle { get; init; }

    /// <summary>Which field drives which channel.</summary>
    public required IReadOnlyDictionary<Channel, ChartEncoding> Encodings { get; init; }

    /// <summary>How the numbers of a channel are spread; linear where nothing is said.</summary>
    public IReadOnlyDictionary<Channel, ScaleType> Scales { get; init; } = new Dictionary<Channel, ScaleType>();

    /// <summary>How numbers become colours in heat tables and tile maps.</summary>
    public ColourScale Colours { get; init; } = new();

    /// <summary>The data, one row for each mark. Series appear in the order of their first row.</summary>
    public required IReadOnlyList<ChartRow> Rows { get; init; }

    /// <summary>The order of the rows; by default the mark's own: bars descend, all others keep the order of the data.</summary>
    public SortOrder? Sort { get; init; }

    /// <summary>How many categories with the largest sums are drawn by themselves, those with a story among them; the others become one. Null for all.</summary>
    public int? Top { get; init; }

    /// <summary>What the others are called; by default how many they are.</summary>
    public string? RestName { get; init; }

    /// <summary>Whether each value is the sum of all up to it, series by series.</summary>
    public bool IsCumulative { get; init; }

    /// <summary>Whether stacked columns and bars carry their totals; a total that no row gives is the sum of the parts.</summary>
    public bool ShowTotals { get; init; } = true;

    /// <summary>Whether each stack is drawn as 100 %, its parts as shares of their total; not by default.</summary>
    public bool IsShare { get; init; }

    /// <summary>The coverage of the interval from low to high in percent (95), for key and headings; unnamed by default.</summary>
    public int? Level { get; init; }

    /// <summary>The coverage of the narrower interval in percent (50), for key and headings; unnamed by default.</summary>
    public int? InnerLevel { get; init; }

    /// <summary>The unit of the values (“万个”, “million jobs”), for the description and the table; <c>%</c> is printed on the ticks as well.</summary>
    public string? Unit { get; init; }

    /// <summary>Remarks along the x axis, numbered in this order.</summary>
    public IReadOnlyList<ChartAnnotation> Annotations { get; init; } = [];

    /// <summary>Where observations lie along a true x axis: short strokes at its foot, and a shade as far as they reach. None by default.</summary>
    public IReadOnlyList<double> Rug { get; init; } = [];

    /// <summary>One sentence on the pattern that a reader should see; it closes the long description.</summary>
    public string? Pattern { get; init; }
}
