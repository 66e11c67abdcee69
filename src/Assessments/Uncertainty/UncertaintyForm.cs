namespace Reckon.Assessments.Uncertainty;

/// <summary>The ways to say how uncertain a number is.</summary>
internal enum UncertaintyForm
{
    /// <summary>Anything that rounds to the printed digits, each as likely.</summary>
    Printed,

    /// <summary>A standard error about the value: normal.</summary>
    StandardError,

    /// <summary>A standard error in percent of the value: normal.</summary>
    Relative,

    /// <summary>An interval with the value in its middle: normal.</summary>
    Interval,

    /// <summary>Mean and standard deviation.</summary>
    Normal,

    /// <summary>An interval of a number above zero whose logarithm is normal.</summary>
    LogNormal,

    /// <summary>Between two bounds, each as likely.</summary>
    Uniform,

    /// <summary>Lowest, likeliest, highest.</summary>
    Triangular,

    /// <summary>Lowest, likeliest, highest, with less weight at the ends.</summary>
    Pert,

    /// <summary>A share: the two parameters of the beta distribution.</summary>
    Beta,
}
