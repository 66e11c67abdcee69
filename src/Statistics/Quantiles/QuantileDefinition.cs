namespace Reckon.Statistics.Quantiles;

/// <summary>The nine definitions of a sample quantile that Hyndman and Fan (1996), The American Statistician 50, list; R numbers them as here.</summary>
public enum QuantileDefinition
{
    /// <summary>R's type 1: the inverse of the empirical distribution function.</summary>
    InverseDistribution = 1,

    /// <summary>R's type 2: as type 1, with the mean of both sides where the function is flat; SAS's default.</summary>
    InverseDistributionAveraged = 2,

    /// <summary>R's type 3: the nearest order statistic, the even one of two.</summary>
    NearestOrderStatistic = 3,

    /// <summary>R's type 4: the empirical distribution function with straight lines, p(k) = k/n.</summary>
    InterpolatedDistribution = 4,

    /// <summary>R's type 5: p(k) = (k − ½)/n; Hazen (1914), hydrology.</summary>
    Hazen = 5,

    /// <summary>R's type 6: p(k) = k/(n + 1); Weibull (1939), SPSS and Minitab.</summary>
    Weibull = 6,

    /// <summary>R's type 7 and its default, also that of numpy and Excel: p(k) = (k − 1)/(n − 1).</summary>
    Linear = 7,

    /// <summary>R's type 8: p(k) = (k − ⅓)/(n + ⅓); nearly unbiased in the median for any distribution, and what Hyndman and Fan advise.</summary>
    MedianUnbiased = 8,

    /// <summary>R's type 9: p(k) = (k − ⅜)/(n + ¼); nearly unbiased for normal data.</summary>
    NormalUnbiased = 9,
}
