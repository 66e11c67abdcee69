using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Distributions;
using Reckon.Statistics.Estimates;
using static System.FormattableString;

namespace Reckon.Statistics.Concentration;

/// <summary>An industry's share in a region over its share in the whole country: above 1 where the region is specialised.</summary>
/// <remarks>Isard (1960), Methods of Regional Analysis, section 5.2. All four are counts of the same thing, such as jobs; the country includes the region.</remarks>
public sealed record LocationQuotient
{
    private readonly double _logVariance;

    /// <summary>Makes a location quotient of four counts.</summary>
    /// <param name="regionalIndustry">The industry in the region, not negative.</param>
    /// <param name="region">All industries in the region, above zero.</param>
    /// <param name="industry">The industry in the country, above zero.</param>
    /// <param name="country">All industries in the country, above zero.</param>
    /// <exception cref="ArgumentException">A count is not finite, outside its range, or a part exceeds its whole.</exception>
    public LocationQuotient(double regionalIndustry, double region, double industry, double country)
    {
        Require.NonNegative([regionalIndustry], nameof(regionalIndustry));
        Require.Positive(region, nameof(region));
        Require.Positive(industry, nameof(industry));
        Require.Positive(country, nameof(country));
        if (regionalIndustry > Math.Min(region, industry)) throw new ArgumentException(Invariant($"regionalIndustry is {regionalIndustry}; it is part of region = {region} and of industry = {industry}."), nameof(regionalIndustry));
        if (region + industry - regionalIndustry > country) throw new ArgumentException(Invariant($"country is {country}; region and industry together hold more."), nameof(country));
        Value = regionalIndustry / region / (industry / country);
        _logVariance = LogVariance(regionalIndustry, region - regionalIndustry, industry - regionalIndustry, country);
    }

    /// <summary>The quotient; 0 when the region has none of the industry.</summary>
    public double Value { get; }

    /// <summary>Its standard error on the scale of logarithms, were the counts of the four cells multinomial; infinite for a quotient of 0.</summary>
    /// <remarks>Delta method on ln a − ln(a + b) − ln(a + c) + ln n, cells a (industry in region), b (rest of region), c (rest of industry).</remarks>
    public double LogStandardError => Math.Sqrt(_logVariance);

    /// <summary>The interval exp(ln Q ± z s √φ); from 0 to +∞ for a quotient of 0, which has no logarithm.</summary>
    /// <param name="level">Between 0 and 1; 0.95 by default.</param>
    /// <param name="overdispersion">φ, the variance of the counts over that of the multinomial; 1 by default. Jobs come in firms, so a figure above 1 is usual.</param>
    /// <exception cref="ArgumentException">The level is no probability, or φ is not above zero.</exception>
    public ConfidenceInterval Interval(double level = 0.95, double overdispersion = 1)
    {
        Require.Probability(level, nameof(level));
        Require.Positive(overdispersion, nameof(overdispersion));
        if (Value == 0) return new ConfidenceInterval(0, double.PositiveInfinity, level);
        var factor = Math.Exp(-NormalDistribution.StandardQuantile((1 - level) / 2) * LogStandardError * Math.Sqrt(overdispersion));
        return new ConfidenceInterval(Value / factor, Value * factor, level);
    }

    private static double LogVariance(double a, double b, double c, double n)
    {
        if (a == 0) return double.PositiveInfinity;
        var (rest, all) = (n - a - b - c, 1 / n);
        var (inRegion, inIndustry) = (1 / (a + b), 1 / (a + c));
        double[] cells = [a, b, c, rest];
        double[] slopes = [1 / a - inRegion - inIndustry + all, all - inRegion, all - inIndustry, all];
        return Math.Max(0, Sums.OfProducts(cells, Array.ConvertAll(slopes, s => s * s)));
    }
}
