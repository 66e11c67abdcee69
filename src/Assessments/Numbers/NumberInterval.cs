namespace Reckon.Assessments.Numbers;

/// <summary>Between which numbers a value lies.</summary>
/// <param name="Low">The lower end; finite.</param>
/// <param name="High">The upper end; finite.</param>
/// <param name="Level">With what probability: 0.95; null for the range that rounding of the inputs alone leaves open.</param>
public readonly record struct NumberInterval(double Low, double High, double? Level)
{
    /// <summary>The interval of a range, or null where it has an open end or is a point.</summary>
    public static NumberInterval? Of(ValueRange? range) =>
        range is { IsNarrow: false } known && double.IsFinite(known.High - known.Low) ? new NumberInterval(known.Low, known.High, null) : null;

    /// <summary>The interval in another unit.</summary>
    /// <param name="convert">Gives a number in that unit, the larger for the larger.</param>
    public NumberInterval In(Func<double, double> convert) => this with { Low = convert(Low), High = convert(High) };
}
