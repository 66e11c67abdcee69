namespace Reckon.Assessments.Microdata;

/// <summary>Draws the sample that a specification wants.</summary>
/// <param name="specification">It.</param>
/// <param name="draws">Random numbers.</param>
internal sealed class Sampler(MicrodataSpecification specification, ColumnDraws draws)
{
    private const string Everything = "all";

    /// <summary>The sample of a population: its columns at the drawn rows, stratum, stratum_size, weight.</summary>
    /// <param name="population">The population.</param>
    /// <param name="size">The name of the column that sampling and answering depend on.</param>
    public MicrodataTable Draw(MicrodataTable population, string size)
    {
        IReadOnlyList<string> strata = specification.Design == SamplingDesign.Stratified ? population["tier"].Labels : [Everything];
        var drawn = Drawn(population, size).OrderBy(u => u.Row).ToList();
        if (specification.NonResponseTilt != 0) drawn = Answering(drawn, population[size].Values);
        return new MicrodataTable(
        [
            .. population.At([.. drawn.Select(u => u.Row)]).Columns,
            new("stratum", [.. drawn.Select(u => (double)u.Stratum)], strata),
            new("stratum_size", [.. drawn.Select(u => u.StratumSize)]),
            new("weight", [.. drawn.Select(u => u.Weight)]),
        ]);
    }

    private IEnumerable<DrawnUnit> Drawn(MicrodataTable population, string size) => specification.Design switch
    {
        SamplingDesign.Simple => Together(Selection.Simple(Enumerable.Range(0, population.Rows), specification.SampleSize, draws.Stream(DrawPurpose.Selection))),
        SamplingDesign.Volunteers => Together(Selection.Weighted([.. population[size].Values.Select(v => Math.Sqrt(v + 1))], specification.SampleSize, draws.Stream(DrawPurpose.Selection))),
        SamplingDesign.Stratified => Stratified(population["tier"]),
        SamplingDesign.Clusters => Clusters(population["agency"].Values),
        _ => throw new ArgumentOutOfRangeException(nameof(population), specification.Design, "There is no such design."),
    };

    private IEnumerable<DrawnUnit> Together(IEnumerable<int> rows) =>
        rows.Select(r => new DrawnUnit(r, 0, specification.PopulationSize, (double)specification.PopulationSize / specification.SampleSize));

    private IEnumerable<DrawnUnit> Stratified(MicrodataColumn tier)
    {
        var random = draws.Stream(DrawPurpose.Selection);
        var rows = tier.Labels.Select(_ => new List<int>()).ToList();
        for (var i = 0; i < tier.Values.Count; i++) rows[(int)tier.Values[i]].Add(i);
        var shares = specification.Allocation.Count > 0 ? specification.Allocation : [.. tier.Labels.Select(_ => 1.0)];
        var counts = Selection.Allocate(shares, [.. rows.Select(r => r.Count)], specification.SampleSize);
        return rows.SelectMany((all, h) => Selection.Simple(all, counts[h], random).Select(r => new DrawnUnit(r, h, all.Count, (double)all.Count / counts[h]))).ToList();
    }

    private IEnumerable<DrawnUnit> Clusters(IReadOnlyList<double> agency)
    {
        var members = Enumerable.Range(0, agency.Count).GroupBy(i => agency[i]).OrderBy(g => g.Key).Select(g => g.ToList()).ToList();
        var count = Math.Clamp((int)Math.Round((double)members.Count * specification.SampleSize / agency.Count), 2, members.Count);
        var chosen = Selection.Simple(Enumerable.Range(0, members.Count), count, draws.Stream(DrawPurpose.Selection));
        return chosen.SelectMany(c => members[c].Select(r => new DrawnUnit(r, 0, members.Count, (double)members.Count / count)));
    }

    // Larger units are less likely to answer, or with a negative tilt smaller ones; who answers takes the weight of who does not.
    private List<DrawnUnit> Answering(List<DrawnUnit> drawn, IReadOnlyList<double> size)
    {
        var (tilt, random) = (specification.NonResponseTilt, draws.Uniform(drawn.Count, DrawPurpose.Answers));
        var bySize = drawn.OrderBy(u => size[u.Row]).ThenBy(u => u.Row).ToList();
        var answers = bySize.Where((_, rank) => random[rank] < Chance(tilt, rank / Math.Max(1.0, drawn.Count - 1))).OrderBy(u => u.Row).ToList();
        var asked = drawn.GroupBy(u => u.Stratum).ToDictionary(g => g.Key, g => g.Sum(u => u.Weight));
        var left = answers.GroupBy(u => u.Stratum).ToDictionary(g => g.Key, g => g.Sum(u => u.Weight));
        return [.. answers.Select(u => u with { Weight = u.Weight * asked[u.Stratum] / left[u.Stratum] })];
    }

    private static double Chance(double tilt, double rank) => tilt > 0 ? 1 - tilt * rank : 1 + tilt * (1 - rank);
}
