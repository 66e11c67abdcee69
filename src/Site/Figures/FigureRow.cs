using Reckon.Assessments.Texts;
using Reckon.Charts.Specification;

namespace Reckon.Site.Figures;

/// <summary>What one entry of a figure's data draws: a value, or all rows of a table.</summary>
public sealed record FigureRow
{
    /// <summary>The row's or series' name; for a flow or an arrow, where it starts.</summary>
    public required LocalText Label { get; init; }

    /// <summary>A second line under the name, or null.</summary>
    public LocalText? Detail { get; init; }

    /// <summary>The quantity or formula drawn; null for a table, and for rows of marks that do without numbers.</summary>
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

    /// <summary>What the row gives for channels that have a key of their own: from, to, step, class, column and facet.</summary>
    public IReadOnlyDictionary<Channel, LocalText> Places { get; init; } = new Dictionary<Channel, LocalText>();
}
