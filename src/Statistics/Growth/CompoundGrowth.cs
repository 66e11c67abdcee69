using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Functions;
using static System.FormattableString;

namespace Reckon.Statistics.Growth;

/// <summary>The compound annual growth rate of a series, with what shows how much it owes to the choice of its first and last year.</summary>
public sealed record CompoundGrowth
{
    /// <summary>Measures growth from the first to the last year of a series.</summary>
    /// <param name="years">n ≥ 2 years, rising; gaps are allowed and count as years.</param>
    /// <param name="values">n figures above zero.</param>
    /// <exception cref="ArgumentException">There are fewer than two years, they do not rise, the counts differ, or a figure is not above zero.</exception>
    public CompoundGrowth(IReadOnlyList<int> years, IReadOnlyList<double> values)
    {
        Require.SameCount(values.Count, nameof(values), years.Count, nameof(years));
        if (years.Count < 2) throw new ArgumentException(Invariant($"years has {years.Count} entries; growth needs at least two."), nameof(years));
        Require.Positive([.. values], nameof(values));
        for (var i = 1; i < years.Count; i++)
        {
            if (years[i] <= years[i - 1]) throw new ArgumentException(Invariant($"years[{i}] is {years[i]}, after {years[i - 1]}; years must rise."), nameof(years));
        }

        (BaseYear, LastYear) = (years[0], years[^1]);
        Rate = RateBetween(values[0], values[^1], LastYear - BaseYear);
        TrendRate = NearOne.ExponentialLessOne(Slope(years, values));
        IsBaseLowest = values.Skip(1).All(v => v > values[0]);
        IsLastHighest = values.SkipLast(1).All(v => v < values[^1]);
        Alternatives = [.. Spans(years, values)];
    }

    /// <summary>The year that growth is counted from.</summary>
    public int BaseYear { get; }

    /// <summary>The year that growth is counted to.</summary>
    public int LastYear { get; }

    /// <summary>The rate r with first × (1 + r)^years = last: 0.1 is 10 % a year. It uses the first and the last figure alone.</summary>
    public double Rate { get; }

    /// <summary>exp(b) − 1, b the slope of a straight line through the logarithms of all figures by least squares: growth that no single year decides.</summary>
    public double TrendRate { get; }

    /// <summary>Whether the base year has the lowest figure of all: then any other base year gives less growth in total.</summary>
    public bool IsBaseLowest { get; }

    /// <summary>Whether the last year has the highest figure of all.</summary>
    public bool IsLastHighest { get; }

    /// <summary>The rate between every two years of the series, the whole span first: the range of what could have been printed.</summary>
    public IReadOnlyList<(int BaseYear, int LastYear, double Rate)> Alternatives { get; }

    private static IEnumerable<(int BaseYear, int LastYear, double Rate)> Spans(IReadOnlyList<int> years, IReadOnlyList<double> values)
    {
        for (var i = 0; i < years.Count - 1; i++)
        {
            for (var j = years.Count - 1; j > i; j--) yield return (years[i], years[j], RateBetween(values[i], values[j], years[j] - years[i]));
        }
    }

    private static double RateBetween(double first, double last, int years) => NearOne.ExponentialLessOne(LogRatio.Of(last, first) / years);

    private static double Slope(IReadOnlyList<int> years, IReadOnlyList<double> values)
    {
        var mean = Sums.Mean([.. years.Select(y => (double)y)]);
        double[] steps = [.. years.Select(y => y - mean)];
        return Sums.OfProducts(steps, [.. values.Select(v => LogRatio.Of(v, values[0]))]) / Sums.OfProducts(steps, steps);
    }
}
