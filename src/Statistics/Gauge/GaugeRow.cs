namespace Reckon.Statistics.Gauge;

/// <summary>One certified number, what the library finds in its place, and how many of its digits that keeps.</summary>
public sealed record GaugeRow
{
    /// <summary>The data set, for instance <c>Filip</c>.</summary>
    public required string Set { get; init; }

    /// <summary>What was computed, for instance <c>estimate.b0</c>.</summary>
    public required string Quantity { get; init; }

    /// <summary>The number as the source prints it.</summary>
    public required string Certified { get; init; }

    /// <summary>The number found here.</summary>
    public required double Found { get; init; }

    /// <summary>How many significant digits of the certified number are kept, at most as many as are printed.</summary>
    public required double Digits { get; init; }

    /// <summary>How many have to be kept.</summary>
    public required double Required { get; init; }

    /// <summary>Whether enough digits are kept.</summary>
    public bool Passes => Digits >= Required;

    /// <summary>Holds a number against a certified one.</summary>
    /// <param name="at">The data set and what was computed from it.</param>
    /// <param name="certified">The number as the source prints it.</param>
    /// <param name="found">The number found here.</param>
    /// <param name="required">Digits that have to be kept, where so many are printed.</param>
    internal static GaugeRow Of((string Set, string Quantity) at, string certified, double found, double required)
    {
        var printed = new PrintedDigits(certified);
        return new GaugeRow
        {
            Set = at.Set,
            Quantity = at.Quantity,
            Certified = certified,
            Found = found,
            Digits = printed.KeptBy(found),
            Required = Math.Min(required, printed.Count),
        };
    }
}
