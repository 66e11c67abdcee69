namespace Reckon.Statistics.Survey.Proportions;

/// <summary>Ways to put an interval around a proportion.</summary>
public enum ProportionMethod
{
    /// <summary>Symmetric on the scale log(p/(1 − p)); stays between 0 and 1 (R's "logit").</summary>
    Logit,

    /// <summary>
    /// Clopper and Pearson's interval for the effective sample size of Korn and Graubard (1998), Survey Methodology 24; wide, safe for
    /// small p (R's "beta").
    /// </summary>
    Beta,

    /// <summary>
    /// Wilson's (1927) interval for the effective sample size p(1 − p)/v, with Student's t for the normal quantile, as in Dean and
    /// Pagano (2015), Journal of Survey Statistics and Methodology 3.
    /// </summary>
    Wilson,

    /// <summary>
    /// The values that a likelihood ratio for the effective sample size p(1 − p)/v does not refuse. R's "likelihood" takes (n − 1)/n
    /// times that size and interpolates, which moves its ends by some units in the fourth digit.
    /// </summary>
    Likelihood,

    /// <summary>Symmetric on the scale arcsin √p (R's "asin").</summary>
    ArcSine,

    /// <summary>p ± t × standard error (R's "mean"). Not for p below 0.1 or above 0.9: it may leave 0 … 1 and covers too seldom.</summary>
    Wald,
}
