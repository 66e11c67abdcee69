namespace Reckon.Assessments.Designs;

/// <summary>How weights are brought to known totals.</summary>
internal enum CalibrationMethod
{
    /// <summary>Each category to its size.</summary>
    Poststratify,

    /// <summary>Several classifications in turn.</summary>
    Raking,

    /// <summary>The generalised regression estimator, with bounds where they are given.</summary>
    Linear,

    /// <summary>Between bounds on the logit scale.</summary>
    Logit,
}
