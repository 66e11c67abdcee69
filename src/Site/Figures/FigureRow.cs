using Reckon.Assessments.Texts;
using Reckon.Charts.Specification;
using Reckon.Diagnostics;

namespace Reckon.Site.Figures;

/// <summary>What one entry of a figure's data draws: a value, or all rows of a table.</summary>
public sealed record FigureRow
{
    /// <summary>The row's or series' name.</summary>
    public required LocalText Label { get; init; }

    /// <summary>A second line under the name, or null.</summary>
    public LocalText? Detail { get; init; }

    /// <summary>The quantity or formula drawn; null for a table.</summary>
    public LocatedText? Value { get; init; }

    /// <summary>The table drawn; null for a value.</summary>
    public LocatedText? Table { get; init; }

    /// <summary>How the value came about.</summary>
    public ValueKind Kind { get; init; }

    /// <summary>Whether the row sums up others.</summary>
    public bool IsTotal { get; init; }

    /// <summary>Whether the row carries the story.</summary>
    public bool IsHighlighted { get; init; }

    /// <summary>The definition that the value follows; rows of one definition get one shape. Null for none.</summary>
    public LocalText? Shape { get; init; }

    /// <summary>What it says beyond a value or a table, or null.</summary>
    public PlotRow? Plot { get; init; }

    /// <summary>Where the point of a position among those of the row stands, or null.</summary>
    internal SourceSpan? PlotPlace(int index)
    {
        var lines = Plot is null ? [] : Plot.Bins.Count > 0 ? Plot.Bins : Plot.Points;
        return index < lines.Count ? lines[index].Span : (Value ?? Table ?? Plot?.Spread)?.Span ?? Plot?.Sample?.Span;
    }
}
