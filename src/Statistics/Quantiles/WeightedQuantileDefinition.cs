namespace Reckon.Statistics.Quantiles;

/// <summary>How to read a quantile off weighted values. S(k) is the sum of the k first weights in the order of the values, S the sum of all.</summary>
public enum WeightedQuantileDefinition
{
    /// <summary>The least value with S(k)/S ≥ p: the inverse of the weighted distribution function, the plain estimator for a survey.</summary>
    InverseDistribution,

    /// <summary>As the inverse, with the mean of two values where S(k)/S = p: Eurostat's definition for its indicators of income (Alfons and Templ, 2013, Journal of Statistical Software 54(15), section 2). R laeken 0.5.2 takes the upper of the two values there instead.</summary>
    InverseDistributionAveraged,

    /// <summary>Straight lines through p(k) = (S(k) − w(k)/2)/S; with equal weights Hazen's definition (R's type 5). Equal values stand in the order of their weights.</summary>
    Midpoint,

    /// <summary>
    /// Straight lines as in R's type 7 on a list where each value stands as often as its weight says: weights are whole counts of cases.
    /// R Hmisc's <c>wtd.quantile</c> has it as its default. Not for survey weights: the answer changes with their scale.
    /// </summary>
    CountedLinear,
}
