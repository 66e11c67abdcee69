using Reckon.Assessments.Microdata;

namespace Reckon.Assessments.Tests.Microdata;

public sealed class SamplerTests
{
    private static readonly MicrodataSpecification Merchants = new() { Kind = MicrodataKind.Merchants, PopulationSize = 20_000, SampleSize = 400 };

    [Theory]
    [InlineData(SamplingDesign.Simple)]
    [InlineData(SamplingDesign.Stratified)]
    public void Weights_count_the_population(SamplingDesign design)
    {
        var sample = MicrodataGenerator.Generate(Merchants with { Design = design }).Sample;

        Assert.Equal(400, sample.Rows);
        Assert.Equal(20_000, sample["weight"].Values.Sum(), 6);
        Assert.Equal(400, sample["merchant"].Values.Distinct().Count());
    }

    [Fact]
    public void Rows_of_the_sample_are_rows_of_the_population()
    {
        var set = MicrodataGenerator.Generate(Merchants);

        for (var i = 0; i < set.Sample.Rows; i++)
            Assert.All(set.Population.Columns, c => Assert.Equal(c.Text((int)set.Sample["merchant"].Values[i] - 1), set.Sample[c.Name].Text(i)));
    }

    [Fact]
    public void Strata_have_the_sizes_of_their_tiers_and_the_allocation_that_is_given()
    {
        var set = MicrodataGenerator.Generate(Merchants with { Design = SamplingDesign.Stratified, Allocation = [2, 1, 1] });

        var strata = set.Sample["stratum"].Texts().Zip(set.Sample["stratum_size"].Values).GroupBy(p => p).ToDictionary(g => g.Key, g => g.Count());

        Assert.Equal(new() { [("small", set.Truth("units.small"))] = 200, [("middle", set.Truth("units.middle"))] = 100, [("top", set.Truth("units.top"))] = 100 }, strata);
        Assert.Equal(set.Sample["tier"].Texts(), set.Sample["stratum"].Texts());
    }

    [Fact]
    public void A_tier_that_is_smaller_than_its_share_is_drawn_whole()
    {
        var set = MicrodataGenerator.Generate(Merchants with { PopulationSize = 1000, Design = SamplingDesign.Stratified, Allocation = [1, 1, 8] });

        var top = set.Sample["stratum"].Texts().Zip(set.Sample["weight"].Values).Where(p => p.First == "top").ToList();

        Assert.Equal(set.Truth("units.top"), top.Count);
        Assert.All(top, p => Assert.Equal(1, p.Second));
        Assert.Equal(400, set.Sample.Rows);
    }

    [Fact]
    public void Clusters_are_drawn_whole()
    {
        var set = MicrodataGenerator.Generate(Merchants with { Design = SamplingDesign.Clusters });
        var drawn = set.Sample["agency"].Values.ToHashSet();

        Assert.Equal(set.Population["agency"].Values.Count(drawn.Contains), set.Sample.Rows);
        Assert.Equal(16, drawn.Count);
        Assert.All(set.Sample["stratum_size"].Values, s => Assert.Equal(800, s));
        Assert.All(set.Sample["weight"].Values, w => Assert.Equal(50, w));
    }

    [Fact]
    public void With_a_tilt_the_large_ones_stay_silent_and_the_others_take_their_weight()
    {
        var all = MicrodataGenerator.Generate(Merchants with { SampleSize = 4000 });
        var tilted = MicrodataGenerator.Generate(Merchants with { SampleSize = 4000, NonResponseTilt = 1 });
        var other = MicrodataGenerator.Generate(Merchants with { SampleSize = 4000, NonResponseTilt = -1 });

        // Answering falls from one to zero in a straight line: half of them answer.
        Assert.InRange(tilted.Sample.Rows, 1900, 2100);
        Assert.Equal(20_000, tilted.Sample["weight"].Values.Sum(), 6);
        Assert.True(Mean(tilted) < 0.8 * Mean(all));
        Assert.True(Mean(other) > 1.2 * Mean(all));
    }

    [Fact]
    public void Volunteers_are_too_large()
    {
        var set = MicrodataGenerator.Generate(Merchants with { Design = SamplingDesign.Volunteers });

        Assert.Equal(400, set.Sample.Rows);
        Assert.True(Mean(set) > 1.5 * set.Truth("sales") / 20_000);
    }

    private static double Mean(MicrodataSet set) => set.Sample["sales"].Values.Average();
}
