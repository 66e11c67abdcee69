namespace Reckon.Statistics.Survey.Replicates;

/// <summary>Ways to draw bootstrap replicates of the clusters of a stratum, of which n were sampled.</summary>
public enum BootstrapMethod
{
    /// <summary>
    /// n − 1 of n with replacement; the factor is n/(n − 1) times how often a cluster was drawn, the scale 1/(R − 1) (Rao and Wu 1988;
    /// Rao, Wu and Yue
    /// 1992; R's "subbootstrap"). Variances of totals are those by linearisation with replacement: the finite population correction is
    /// left out.
    /// </summary>
    RaoWuYue,

    /// <summary>
    /// n of n with replacement, or from a population of N clusters made by repeating the sample (Canty and Davison 1999; R's
    /// "bootstrap"). The factor is how often a
    /// cluster was drawn; the scale is m/((m − 1)(R − 1)) with m the harmonic mean of the strata's n, so it is right where all strata
    /// are of one size, and near it else.
    /// </summary>
    CantyDavison,

    /// <summary>
    /// ⌊n/2⌋ of n without replacement at each stage, rescaled by the finite population corrections of all stages; the scale is 1/(R − 1)
    /// (Preston 2009, Survey Methodology 35; R's "mrbbootstrap"). The choice for several stages and for large fractions. Strata of one
    /// cluster add nothing.
    /// </summary>
    Preston,

    /// <summary>
    /// n − 1 of n with replacement at each stage, rescaled by the fractions or by the inclusion probabilities, equal or not; the scale
    /// is 1/(R − 1) (Beaumont and Émond 2022, Stats 5: the "Rao-Wu-Yue-Beaumont" bootstrap). No replicate weight is below zero, so
    /// that it suits calibration and quantiles. With unequal probabilities the variance is approximate, as the joint probabilities are.
    /// </summary>
    RaoWuYueBeaumont,
}
