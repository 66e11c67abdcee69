namespace Reckon.Assessments.Numbers;

/// <summary>Between which numbers a value lies when every printed input is known only to its last digit.</summary>
/// <param name="Low">The lower end; −∞ for none.</param>
/// <param name="High">The upper end; +∞ for none.</param>
public readonly record struct ValueRange(double Low, double High)
{
    private const double Narrow = 1e-6;

    /// <summary>Whether both ends are the same number.</summary>
    public bool IsPoint => Low == High;

    /// <summary>Whether readers would see the same digits at both ends: they differ by less than a millionth.</summary>
    public bool IsNarrow => IsPoint || Math.Abs(High - Low) < Narrow * Math.Max(Math.Abs(Low), Math.Abs(High));
}
