namespace Reckon.Statistics.Estimates;

/// <summary>An interval that covers what is estimated in a stated share of repeated samples.</summary>
/// <param name="Low">Lower end; −∞ where there is none.</param>
/// <param name="High">Upper end; +∞ where there is none.</param>
/// <param name="Level">The share, between 0 and 1; 0.95 is usual.</param>
public readonly record struct ConfidenceInterval(double Low, double High, double Level)
{
    /// <summary>Whether both ends are finite.</summary>
    public bool IsBounded => double.IsFinite(Low) && double.IsFinite(High);

    /// <summary>The distance between the ends.</summary>
    public double Width => High - Low;

    /// <summary>Whether a value lies between the ends or on one of them.</summary>
    public bool Contains(double value) => Low <= value && value <= High;
}
