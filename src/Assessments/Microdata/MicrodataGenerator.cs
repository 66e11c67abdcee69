namespace Reckon.Assessments.Microdata;

/// <summary>Makes populations whose totals are known and draws samples from them, to illustrate methods and to test them.</summary>
public static class MicrodataGenerator
{
    /// <summary>Makes the population and the sample of a specification.</summary>
    /// <param name="specification">What is wanted.</param>
    /// <param name="threads">Most threads at a time; −1, the default, for all processors. It changes no number.</param>
    /// <exception cref="ArgumentException">Something is wrong with the specification; see <see cref="MicrodataSpecification.Problems"/>.</exception>
    public static MicrodataSet Generate(MicrodataSpecification specification, int threads = -1)
    {
        if (specification.Problems() is [var problem, ..]) throw new ArgumentException(problem.Sentence, nameof(specification));
        var draws = new ColumnDraws(specification.Seed, threads);
        var isMerchants = specification.Kind == MicrodataKind.Merchants;
        var population = isMerchants
            ? new MerchantPopulation(specification.Merchants, draws).Make(specification.PopulationSize)
            : new CreatorPopulation(specification.Creators, draws).Make(specification.PopulationSize);
        var sample = new Sampler(specification, draws).Draw(population, isMerchants ? "sales" : "followers");
        return new MicrodataSet(population, sample, [.. isMerchants ? MerchantTruths.Of(population) : CreatorTruths.Of(population)]);
    }
}
