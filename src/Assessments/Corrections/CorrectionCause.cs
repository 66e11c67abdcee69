namespace Reckon.Assessments.Corrections;

/// <summary>Why a published number and the recommended one differ.</summary>
public enum CorrectionCause
{
    /// <summary>A mean of ratios, or a curve at the mean, in place of a ratio of means.</summary>
    Jensen,

    /// <summary>An economy-wide ratio in place of the sector's multiplier.</summary>
    Multiplier,

    /// <summary>Imports counted as if they were made at home.</summary>
    Imports,

    /// <summary>The same jobs counted twice.</summary>
    DoubleCounting,

    /// <summary>Another population, period or product.</summary>
    Scope,

    /// <summary>A sample taken as if it were the population.</summary>
    Weights,

    /// <summary>Jobs per yuan of another year.</summary>
    Productivity,

    /// <summary>Jobs that would have been there anyway, or were displaced.</summary>
    Additionality,

    /// <summary>Slips in the arithmetic.</summary>
    Arithmetic,
}
