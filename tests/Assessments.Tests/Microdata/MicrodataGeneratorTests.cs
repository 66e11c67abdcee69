using Reckon.Assessments.Microdata;
using Reckon.Support;

namespace Reckon.Assessments.Tests.Microdata;

public sealed class MicrodataGeneratorTests
{
    private static readonly MicrodataSpecification Merchants = new() { Kind = MicrodataKind.Merchants, PopulationSize = 20_000, SampleSize = 400 };
    private static readonly MicrodataSpecification Creators = new() { Kind = MicrodataKind.Creators, PopulationSize = 20_000, SampleSize = 400 };

    [Fact]
    public void True_totals_of_merchants_are_sums_over_the_population()
    {
        var set = MicrodataGenerator.Generate(Merchants);
        var (sales, staff, tier) = (set.Population["sales"].Values, set.Population["staff"].Values, set.Population["tier"].Texts());

        Assert.Equal(20_000, set.Truth("units"));
        Assert.Equal(staff.Sum(), set.Truth("staff"));
        Assert.Equal(sales.Sum(v => (decimal)v), (decimal)set.Truth("sales"), 2);
        Assert.Equal(staff.Zip(set.Population["platform_share"].Values, (s, p) => s * p).Sum() / 100, set.Truth("platform_jobs"), 6);
        Assert.Equal(staff.Zip(set.Population["full_time_share"].Values, (s, p) => s * p).Sum() / 100, set.Truth("full_time_jobs"), 6);
        Assert.Equal(staff.Zip(set.Population["hours"].Values, (s, h) => s * h).Sum(), set.Truth("hours"));
        Assert.Equal(staff.Where((_, i) => tier[i] == "top").Sum(), set.Truth("staff.top"));
        Assert.Equal(20_000, set.Truth("units.small") + set.Truth("units.middle") + set.Truth("units.top"));
    }

    [Fact]
    public void True_totals_of_creators_count_each_person_once()
    {
        var set = MicrodataGenerator.Generate(Creators);
        var rows = Enumerable.Range(0, set.Population.Rows).ToList();
        var persons = rows.GroupBy(i => set.Population["person"].Values[i]).ToList();

        Assert.Equal(persons.Count, set.Truth("persons"));
        Assert.All(persons, p => Assert.All(p, i => Assert.Equal(p.Count(), set.Population["accounts"].Values[i])));
        Assert.Equal(persons.Sum(p => set.Population["hours"].Values[p.First()]), set.Truth("hours"));
        Assert.Equal(persons.Sum(p => set.Population["full_time"].Values[p.First()]), set.Truth("full_time_persons"));
        Assert.All(persons, p => Assert.Single(p.Select(i => (set.Population["hours"].Values[i], set.Population["agency"].Values[i], set.Population["platforms"].Values[i])).Distinct()));
        Assert.Equal(rows.Sum(i => set.Population["team"].Values[i]), set.Truth("team_jobs"));
    }

    [Fact]
    public void Defaults_give_the_printed_figures_that_they_come_from()
    {
        var merchants = MicrodataGenerator.Generate(Merchants with { PopulationSize = 1_000_000 });
        var creators = MicrodataGenerator.Generate(Creators with { PopulationSize = 1_000_000 });
        var followers = creators.Population["followers"].Values;
        var professional = followers.Count(f => f >= 10_000);

        Assert.InRange(merchants.Truth("sales") / 1e6, 145, 152);
        Assert.InRange(merchants.Truth("full_time_jobs") / merchants.Truth("staff"), 0.512, 0.522);
        Assert.InRange(merchants.Truth("hours") / merchants.Truth("staff"), 34.6, 35.1);
        Assert.InRange(professional / 1e6, 0.098, 0.102);
        Assert.InRange(creators.Truth("team_jobs") / professional, 1.47, 1.53);
        Assert.InRange(creators.Truth("units") / creators.Truth("persons"), 1.295, 1.305);
        Assert.InRange(creators.Population["team"].Values.Count(t => t > 0) / 1e6, 0.038, 0.042);
        Assert.InRange(creators.Truth("hours") / creators.Truth("persons"), 33.8, 34.1);
    }

    [Fact]
    public void Answers_on_the_platform_share_heap_and_staff_are_whole_persons()
    {
        var population = MicrodataGenerator.Generate(Merchants).Population;
        var shares = population["platform_share"].Values;

        Assert.InRange(shares.Count(s => s == 0) / 20_000.0, 0.14, 0.16);
        Assert.InRange(shares.Count(s => s == 100) / 20_000.0, 0.34, 0.36);
        Assert.InRange(shares.Count(s => s == 50) / 20_000.0, 0.2, 0.23);
        Assert.All(population["staff"].Values, s => Assert.True(s >= 1 && s == Math.Floor(s)));
    }

    [Theory]
    [InlineData(MicrodataKind.Merchants)]
    [InlineData(MicrodataKind.Creators)]
    public void The_same_bits_come_with_any_number_of_threads_and_under_any_culture(MicrodataKind kind)
    {
        var specification = Merchants with { Kind = kind, Design = SamplingDesign.Stratified, NonResponseTilt = 0.3, Seed = 7 };
        var one = MicrodataGenerator.Generate(specification, threads: 1);
        var (many, csv, truths) = Culture.Run("fr-FR", () =>
        {
            var set = MicrodataGenerator.Generate(specification, threads: 7);
            return (set, MicrodataCsv.Write(set.Sample), MicrodataCsv.WriteTruths(set));
        });

        Assert.All(one.Population.Columns.Zip(many.Population.Columns), c => Assert.Equal(c.First.Values, c.Second.Values));
        Assert.Equal(MicrodataCsv.Write(one.Sample), csv);
        Assert.Equal(MicrodataCsv.WriteTruths(one), truths);
    }

    [Fact]
    public void Another_seed_gives_other_units()
    {
        var other = MicrodataGenerator.Generate(Merchants with { Seed = 2 });

        Assert.NotEqual(MicrodataGenerator.Generate(Merchants).Population["sales"].Values, other.Population["sales"].Values);
    }

    [Fact]
    public void The_design_leaves_the_population_as_it_is()
    {
        var simple = MicrodataGenerator.Generate(Merchants);
        var clusters = MicrodataGenerator.Generate(Merchants with { Design = SamplingDesign.Clusters });

        Assert.All(simple.Population.Columns.Zip(clusters.Population.Columns), c => Assert.Equal(c.First.Values, c.Second.Values));
    }

    [Theory]
    [InlineData("The population has 99 units; it has from 100 to 10000000.", 99, 10, 0)]
    [InlineData("The sample has 101 units; it has from 10 to 100, as many as there are.", 100, 101, 0)]
    [InlineData("The tilt of non-response is 1.5; it lies between -1 and 1.", 100, 10, 1.5)]
    public void What_cannot_be_drawn_is_said(string problem, int population, int sample, double tilt)
    {
        var specification = Merchants with { PopulationSize = population, SampleSize = sample, NonResponseTilt = tilt };

        Assert.Equal([problem], specification.Problems().Select(p => p.Sentence));
        Assert.StartsWith(problem, Assert.Throws<ArgumentException>(() => MicrodataGenerator.Generate(specification)).Message);
    }

    [Fact]
    public void An_allocation_fits_the_tiers_and_a_stratified_sample()
    {
        Assert.Contains("small, middle, top: 3 numbers", Assert.Single((Merchants with { Design = SamplingDesign.Stratified, Allocation = [1, 2] }).Problems()).Sentence);
        Assert.Equal(["An allocation belongs to a stratified sample alone."], (Merchants with { Allocation = [1, 2, 3] }).Problems().Select(p => p.Sentence));
    }
}
