namespace Reckon.Statistics.Calibration;

/// <summary>With which weights the regression is done whose residuals give the variance of a calibrated estimate.</summary>
public enum ResidualWeights
{
    /// <summary>
    /// The weights d before calibration, as the linearised variable has them (Särndal, Swensson and Wretman 1992, result 6.6.1).
    /// The default; R survey's <c>calibrate</c> and <c>postStratify</c> do the same.
    /// </summary>
    Initial,

    /// <summary>The calibrated weights w = d g (Deville and Särndal 1992, equation 3.4).</summary>
    Calibrated,

    /// <summary>
    /// All rows alike. R survey's <c>rake</c> does so; where weights differ within a margin, the residuals are not those of the
    /// linearised variable.
    /// </summary>
    Equal,
}
