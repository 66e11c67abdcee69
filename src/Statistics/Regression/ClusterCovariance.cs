namespace Reckon.Statistics.Regression;

/// <summary>
/// Corrections of the covariance that Liang and Zeger (1986) made robust to errors that depend on each other within G clusters.
/// </summary>
/// <remarks>Checked against R's <c>clubSandwich::vcovCR</c> and <c>sandwich::vcovCL</c>, also with weights.</remarks>
public enum ClusterCovariance
{
    /// <summary>None. Too small with few clusters.</summary>
    CR0,

    /// <summary>Times G/(G − 1).</summary>
    CR1,

    /// <summary>Times G/(G − 1)·(n − 1)/(n − k), as Stata and <c>vcovCL</c> have it.</summary>
    CR1S,

    /// <summary>
    /// Residuals of each cluster times the inverse root of their covariance under errors of one variance: Bell and McCaffrey (2002),
    /// in the form of Pustejovsky and Tipton (2018), which also holds for singular covariances, as when a cluster has a
    /// column of its own. The working model is that of equal variances also with weights, as <c>clubSandwich</c> has it for <c>lm</c>.
    /// </summary>
    CR2,
}
