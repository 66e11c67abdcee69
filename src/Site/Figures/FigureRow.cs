using Reckon.Assessments.Texts;
using Reckon.Charts.Specification;
using Reckon.Diagnostics;

namespace Reckon.Site.Figures;

/// <summary>What one entry of a figure's data draws: a value, all rows of a table, or what a computation gives.</summary>
public sealed record FigureRow
{
    /// <summary>The row's or, for a table, the series' name; for a flow or an arrow, where it starts; null where names come from a computation.</summary>
    public LocalText? Label { get; init; }

    /// <summary>The series that a value belongs to, or null.</summary>
    public LocalText? Series { get; init; }

    /// <summary>A second line under the name, or null.</summary>
    public LocalText? Detail { get; init; }

    /// <summary>The quantity or formula drawn, the second of two where the row compares them; null where the row is something else, or has no number.</summary>
    public LocatedText? Value { get; init; }

    /// <summary>The table drawn; null for a value.</summary>
    public LocatedText? Table { get; init; }

    /// <summary>The quantity whose inputs are drawn, or null.</summary>
    public LocatedText? Tornado { get; init; }

    /// <summary>The correction whose steps are drawn, or null.</summary>
    public LocatedText? Correction { get; init; }

    /// <summary>The quantities or formulas of further channels: the first of two values, the ends of intervals.</summary>
    public IReadOnlyDictionary<Channel, LocatedText> Others { get; init; } = new Dictionary<Channel, LocatedText>();

    /// <summary>Whether the ends of intervals are those of the quantity's own uncertainty.</summary>
    public bool HasInterval { get; init; }

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
        return index < lines.Count ? lines[index].Span : (Value ?? Table ?? Tornado ?? Correction ?? Plot?.Spread)?.Span ?? Plot?.Sample?.Span;
    }

    /// <summary>What the row gives for channels that have a key of their own: from, to, step, class, column and facet.</summary>
    public IReadOnlyDictionary<Channel, LocalText> Places { get; init; } = new Dictionary<Channel, LocalText>();

    /// <summary>Where it says what is drawn.</summary>
    internal SourceSpan? Place => (Value ?? Table ?? Tornado ?? Correction)?.Span;
}
