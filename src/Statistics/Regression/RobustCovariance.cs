namespace Reckon.Statistics.Regression;

/// <summary>
/// Corrections of the covariance that White (1980) made robust to errors of unequal variance; e is a residual, h its leverage.
/// </summary>
/// <remarks>Checked against R's <c>sandwich::vcovHC</c>, also with weights.</remarks>
public enum RobustCovariance
{
    /// <summary>e²: White (1980). Too small in small samples.</summary>
    HC0,

    /// <summary>e²·n/(n − k): Hinkley (1977).</summary>
    HC1,

    /// <summary>e²/(1 − h): Horn, Horn and Duncan (1975); unbiased when the variances are equal.</summary>
    HC2,

    /// <summary>e²/(1 − h)²: MacKinnon and White (1985), the jackknife but for centring.</summary>
    HC3,

    /// <summary>e²/(1 − h)^δ with δ = min(4, n·h/k): Cribari-Neto (2004), for rows of high leverage.</summary>
    HC4,
}
