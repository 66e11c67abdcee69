namespace Reckon.Charts.Specification;

/// <summary>One row of a chart's data: its fields, and what is to be said about its value.</summary>
public sealed record ChartRow
{
    private static readonly IReadOnlyDictionary<Channel, string> NoTexts = new Dictionary<Channel, string>();

    /// <summary>The fields by name. A field that is not named is missing.</summary>
    public required IReadOnlyDictionary<string, FieldValue> Fields { get; init; }

    /// <summary>The value as readers see it (“≥ 2000”, “372.9”); without one the plain number, with the sign of its bound.</summary>
    public string? Text { get; init; }

    /// <summary>The interval as readers see it (“3322～3654”); without one the interval is drawn but not written.</summary>
    public string? IntervalText { get; init; }

    /// <summary>The numbers of other channels (from, low, high, low2, high2) as readers see them; without a text the plain number.</summary>
    public IReadOnlyDictionary<Channel, string> Texts { get; init; } = NoTexts;

    /// <summary>The input at whose low end the value goes to <see cref="Channel.Low"/> (“20%”); none by default.</summary>
    public string? LowInput { get; init; }

    /// <summary>The input at whose high end the value goes to <see cref="Channel.High"/> (“35%”); none by default.</summary>
    public string? HighInput { get; init; }

    /// <summary>A second, muted line under the row's label.</summary>
    public string? Detail { get; init; }

    /// <summary>How the value came about; observed by default.</summary>
    public ValueKind Kind { get; init; }

    /// <summary>Whether the value is only a bound; none by default.</summary>
    public ValueBound Bound { get; init; }

    /// <summary>
    /// The row sums up others: the total of a column, the running total of a waterfall (its value may then be missing),
    /// the remainder or total at the foot of a bar chart.
    /// </summary>
    public bool IsTotal { get; init; }

    /// <summary>The row (in a line chart: its series) carries the story; all others turn grey.</summary>
    public bool IsHighlighted { get; init; }

    /// <summary>What the row draws in a chart of points and curves; its mark's own thing by default.</summary>
    public RowRole Role { get; init; }
}
