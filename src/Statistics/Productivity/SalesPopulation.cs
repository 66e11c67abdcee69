using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Estimates;

namespace Reckon.Statistics.Productivity;

/// <summary>What is known of the sales of all firms whose jobs are wanted.</summary>
public sealed record SalesPopulation
{
    private SalesPopulation(double total, double? count, IReadOnlyList<double>? units) => (Total, Count, Units) = (total, count, units);

    /// <summary>X, the sum of the sales of all firms, in the unit of the sample.</summary>
    public double Total { get; }

    /// <summary>N, how many firms there are; null when that is not known.</summary>
    public double? Count { get; }

    /// <summary>The sales of every single firm; null when they are not known.</summary>
    public IReadOnlyList<double>? Units { get; }

    /// <summary>X/N, the mean of sales over all firms; null when N is not known.</summary>
    public double? Mean => Total / Count;

    /// <summary>
    /// The x at which the published estimate takes the curve, with its standard error. Null (the default) takes X/N where N is known,
    /// without error, and else the mean of the sample with the standard error of that mean.
    /// </summary>
    public Estimate? EvaluationPoint { get; init; }

    /// <summary>Only the sum is known.</summary>
    /// <param name="total">X, above zero.</param>
    /// <exception cref="ArgumentException">The sum is not above zero.</exception>
    public static SalesPopulation OfTotal(double total)
    {
        Require.Positive(total, nameof(total));
        return new SalesPopulation(total, null, null);
    }

    /// <summary>The sum and the number of firms are known.</summary>
    /// <param name="total">X, above zero.</param>
    /// <param name="count">N, above zero.</param>
    /// <exception cref="ArgumentException">One is not above zero.</exception>
    public static SalesPopulation OfTotal(double total, double count)
    {
        Require.Positive(total, nameof(total));
        Require.Positive(count, nameof(count));
        return new SalesPopulation(total, count, null);
    }

    /// <summary>The sales of every firm are known.</summary>
    /// <param name="sales">N values that are not negative, not all zero.</param>
    /// <exception cref="ArgumentException">There is none, one is negative or not finite, or all are zero.</exception>
    public static SalesPopulation OfUnits(IReadOnlyList<double> sales)
    {
        Require.NotEmpty(sales.Count, nameof(sales));
        Require.NonNegative([.. sales], nameof(sales));
        var total = Sums.Of([.. sales]);
        Require.Positive(total, "sum of sales");
        return new SalesPopulation(total, sales.Count, [.. sales]);
    }
}
