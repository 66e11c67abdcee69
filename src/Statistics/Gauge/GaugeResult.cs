namespace Reckon.Statistics.Gauge;

/// <summary>A family of certified numbers with the rows that were measured.</summary>
/// <param name="Family">The family.</param>
/// <param name="Rows">Its rows, in the order of its sets.</param>
public sealed record GaugeResult(IGaugeFamily Family, IReadOnlyList<GaugeRow> Rows)
{
    /// <summary>How many rows keep enough digits.</summary>
    public int Passed => Rows.Count(r => r.Passes);

    /// <summary>The most digits that any row has to keep.</summary>
    public double MostRequired => Rows.Max(r => r.Required);

    /// <summary>The fewest digits that a row keeps of those that have to keep the most.</summary>
    public double FewestDigits => Rows.Where(r => r.Required >= MostRequired).Min(r => r.Digits);
}
