using Reckon.Statistics.Survey.Proportions;

namespace Reckon.Statistics.Survey.Quantiles;

/// <summary>How a quantile and its interval are taken.</summary>
public sealed record QuantileSettings
{
    /// <summary>What the quantile is where the distribution function jumps; the inverse by default, as in R survey.</summary>
    public QuantileRule Rule { get; init; } = QuantileRule.Inverse;

    /// <summary>The interval of the share at or below the quantile; Wald by default, as in R survey ("mean").</summary>
    public ProportionMethod Interval { get; init; } = ProportionMethod.Wald;

    /// <summary>Level of confidence, between 0 and 1.</summary>
    public double Level { get; init; } = 0.95;
}
