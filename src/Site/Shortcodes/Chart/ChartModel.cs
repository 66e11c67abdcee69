using Reckon.Site.Tables;

namespace Reckon.Site.Shortcodes.Chart;

/// <summary>A figure with all that stands around it.</summary>
public sealed record ChartModel
{
    /// <summary>The figure's id on the page.</summary>
    public required string Id { get; init; }

    /// <summary>Its number on the page.</summary>
    public required string Number { get; init; }

    /// <summary>The finding.</summary>
    public required HtmlText Title { get; init; }

    /// <summary>Measure, place, period and unit.</summary>
    public required HtmlText Subtitle { get; init; }

    /// <summary>The name of its status.</summary>
    public required string Status { get; init; }

    /// <summary>The status in words.</summary>
    public required string StatusText { get; init; }

    /// <summary>Whether made-up numbers are drawn.</summary>
    public bool Synthetic { get; init; }

    /// <summary>The drawing for desks and paper.</summary>
    public required HtmlText Wide { get; init; }

    /// <summary>The drawing for phones.</summary>
    public required HtmlText Narrow { get; init; }

    /// <summary>The id of the title.</summary>
    public required string TitleId { get; init; }

    /// <summary>The id of the subtitle.</summary>
    public required string SubtitleId { get; init; }

    /// <summary>The id of the description.</summary>
    public required string DescriptionId { get; init; }

    /// <summary>The drawing in words.</summary>
    public required string Description { get; init; }

    /// <summary>The remarks that the narrow drawing numbers.</summary>
    public IReadOnlyList<ChartNoteModel> Notes { get; init; } = [];

    /// <summary>How to read it, or null.</summary>
    public HtmlText? How { get; init; }

    /// <summary>A remark, or null.</summary>
    public HtmlText? Note { get; init; }

    /// <summary>Where the numbers come from.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>The numbers drawn.</summary>
    public required TableModel Table { get; init; }

    /// <summary>The link to the numbers as a file.</summary>
    public required string CsvHref { get; init; }

    /// <summary>Its size in words.</summary>
    public required string CsvSize { get; init; }

    /// <summary>The link to the drawing as a file.</summary>
    public required string SvgHref { get; init; }

    /// <summary>Its size in words.</summary>
    public required string SvgSize { get; init; }
}
