namespace Reckon.Assessments.Microdata;

/// <summary>How the sample is drawn.</summary>
public enum SamplingDesign
{
    /// <summary>Without replacement, each unit as likely as the next.</summary>
    Simple,

    /// <summary>Without replacement within each tier, to a given allocation.</summary>
    Stratified,

    /// <summary>Agencies without replacement, each as likely as the next, and all of their units.</summary>
    Clusters,

    /// <summary>
    /// Who comes forward by himself: a unit is the likelier to be in the sample the larger it is, in proportion to the square root of its
    /// size. As nobody who runs such a survey knows these probabilities, the weights are those of a simple sample, and wrong.
    /// </summary>
    Volunteers,
}
