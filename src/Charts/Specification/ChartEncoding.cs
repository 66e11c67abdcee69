namespace Reckon.Charts.Specification;

/// <summary>Binds a channel to a field of the data.</summary>
/// <param name="Field">The name of a field of the rows.</param>
public sealed record ChartEncoding(string Field)
{
    /// <summary>The heading of the field's column in the table, in the chart's language; without one the field's name.</summary>
    public string? Title { get; init; }

    /// <summary>Text drawn along the axis; none by default, as the subtitle of a figure usually says it.</summary>
    public string? AxisTitle { get; init; }

    /// <summary>The unit of the numbers along a true x axis, for the table and, where it is <c>%</c>, the ticks.</summary>
    public string? Unit { get; init; }
}
