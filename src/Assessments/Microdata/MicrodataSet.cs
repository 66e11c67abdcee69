namespace Reckon.Assessments.Microdata;

/// <summary>A made-up population, a sample of it, and the totals that the sample should lead to.</summary>
/// <param name="Population">All units.</param>
/// <param name="Sample">
/// The units that were drawn and answered, in the order of the population, with <c>stratum</c>, <c>stratum_size</c> (how many units the
/// population has in the stratum; under <see cref="SamplingDesign.Clusters"/> how many agencies) and <c>weight</c>.
/// </param>
/// <param name="Truths">True totals, each name once.</param>
public sealed record MicrodataSet(MicrodataTable Population, MicrodataTable Sample, IReadOnlyList<MicrodataTruth> Truths)
{
    /// <summary>A true total by its name.</summary>
    /// <exception cref="ArgumentException">There is no such total.</exception>
    public double Truth(string name) =>
        Truths.FirstOrDefault(t => t.Name == name)?.Value ?? throw new ArgumentException($"There is no total '{name}'; there are {string.Join(", ", Truths.Select(t => t.Name))}.", nameof(name));
}
