namespace Reckon.Statistics.Gauge;

/// <summary>A family of certified numbers with the rows that were measured.</summary>
/// <param name="Family">The family.</param>
/// <param name="Rows">Its rows, in the order of its sets.</param>
public sealed record GaugeResult(IGaugeFamily Family, IReadOnlyList<GaugeRow> Rows)
{
    /// <summary>How many rows keep enough digits.</summary>
    public int Passed => Rows.Count(r => r.Passes);

    /// <summary>The fewest digits that any row keeps.</summary>
    public double FewestDigits => Rows.Min(r => r.Digits);
}
