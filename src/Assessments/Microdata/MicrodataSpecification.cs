namespace Reckon.Assessments.Microdata;

/// <summary>What made-up population and sample are wanted. The same specification gives the same bits, whatever the threads and the culture.</summary>
/// <remarks>The units illustrate; none of them exists. Whatever is computed from them is to be marked as synthetic.</remarks>
public sealed record MicrodataSpecification
{
    /// <summary>The largest population, ten million units.</summary>
    public const int LargestPopulation = 10_000_000;

    /// <summary>Whom the units stand for.</summary>
    public required MicrodataKind Kind { get; init; }

    /// <summary>N, how many units there are: merchants, or accounts. From 100 to <see cref="LargestPopulation"/>; 100,000 by default.</summary>
    public int PopulationSize { get; init; } = 100_000;

    /// <summary>
    /// n, how many units are drawn, from 10 to N; 1,000 by default. Under <see cref="SamplingDesign.Clusters"/> about as many: agencies are
    /// drawn until n are to be expected.
    /// </summary>
    public int SampleSize { get; init; } = 1_000;

    /// <summary>How they are drawn; a simple sample by default.</summary>
    public SamplingDesign Design { get; init; } = SamplingDesign.Simple;

    /// <summary>
    /// Shares of the sample that go to each tier, in the order of the tiers, under <see cref="SamplingDesign.Stratified"/>; they are scaled
    /// to one. Empty by default: the same number for each tier. A tier gets two units at least, and none beyond those that it has.
    /// </summary>
    public IReadOnlyList<double> Allocation { get; init; } = [];

    /// <summary>
    /// How much answering depends on size, from −1 to 1; 0 by default, when all drawn units answer. Of the units drawn, ordered by size,
    /// the one at rank share r answers with probability 1 − t·r; with a negative t with probability 1 + t·(1 − r), so that the small ones
    /// stay silent. Those that answer share the weight of their stratum equally, as is usual and, with a tilt, wrong.
    /// </summary>
    public double NonResponseTilt { get; init; }

    /// <summary>What to change to get other units; 1 by default.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>How merchants are made.</summary>
    public MerchantParameters Merchants { get; init; } = new();

    /// <summary>How creators are made.</summary>
    public CreatorParameters Creators { get; init; } = new();

    /// <summary>What is wrong with it; empty when it can be drawn.</summary>
    public IReadOnlyList<MicrodataProblem> Problems() =>
        [.. OwnProblems(), .. Kind == MicrodataKind.Merchants ? ParameterProblems.Of(Merchants) : ParameterProblems.Of(Creators)];

    private IEnumerable<MicrodataProblem> OwnProblems()
    {
        var tiers = Kind == MicrodataKind.Merchants ? MerchantTiers.All : CreatorTiers.All;
        if (PopulationSize is < 100 or > LargestPopulation) yield return new("population", FormattableString.Invariant($"The population has {PopulationSize} units; it has from 100 to {LargestPopulation}."));
        if (SampleSize < 10 || SampleSize > PopulationSize) yield return new("sample", FormattableString.Invariant($"The sample has {SampleSize} units; it has from 10 to {PopulationSize}, as many as there are."));
        if (!(Math.Abs(NonResponseTilt) <= 1)) yield return new("tilt", FormattableString.Invariant($"The tilt of non-response is {NonResponseTilt}; it lies between -1 and 1."));
        if (Allocation.Count > 0 && Design != SamplingDesign.Stratified) yield return new("allocation", "An allocation belongs to a stratified sample alone.");
        if (Allocation.Count > 0 && (Allocation.Count != tiers.Count || Allocation.Any(a => !(a >= 0 && double.IsFinite(a))) || Allocation.Sum() <= 0))
            yield return new("allocation", $"The allocation needs a share for each tier, {string.Join(", ", tiers)}: {tiers.Count} numbers that are not negative, not all zero.");
    }
}
