using Reckon.Assessments.Microdata;
using Reckon.Statistics.Estimates;
using Reckon.Statistics.Productivity;
using Reckon.Statistics.Survey;
using Reckon.Statistics.Survey.Designs;
using Reckon.Statistics.Survey.Estimators;
using Reckon.Statistics.WeightSharing;

namespace Reckon.Assessments.Tests.Microdata;

/// <summary>The estimator that fits a design finds the true total over many samples; one that does not fit misses it as it is known to.</summary>
public sealed class RecoveryTests
{
    private const int Samples = 200;

    private static readonly MicrodataSpecification Merchants = new() { Kind = MicrodataKind.Merchants, PopulationSize = 10_000, SampleSize = 600 };
    private static readonly MicrodataSpecification Creators = Merchants with { Kind = MicrodataKind.Creators };

    [Fact]
    public void Expansion_and_ratios_find_the_total_in_a_simple_sample_and_the_published_model_misses_it()
    {
        var found = Over(
            Merchants,
            set => (Total(set, SamplingDesign.Simple, "staff"), set.Truth("staff")),
            set => (Ratio(set, set.Sample["staff"].Values), set.Truth("staff")),
            set => (Ratio(set, PlatformJobs(set.Sample)), set.Truth("platform_jobs")),
            set => (Jobs(set).RatioOfMeans, set.Truth("staff")),
            set => (Jobs(set).Published, set.Truth("staff")));

        Assert.All(found.Take(4), f => f.AssertRecovers());
        Assert.True(found[4] is { RelativeBias: > 0.08, Coverage: < 0.5 }, found[4].ToString());
    }

    [Fact]
    public void Expansion_finds_the_total_in_a_stratified_sample()
    {
        var found = Over(
            Merchants with { Design = SamplingDesign.Stratified },
            set => (Total(set, SamplingDesign.Stratified, "staff"), set.Truth("staff")),
            set => (Total(set, SamplingDesign.Stratified, "sales"), set.Truth("sales")));

        Assert.All(found, f => f.AssertRecovers());
    }

    [Fact]
    public void Expansion_finds_the_total_in_clusters()
    {
        var found = Over(Merchants with { Design = SamplingDesign.Clusters }, set => (Total(set, SamplingDesign.Clusters, "staff"), set.Truth("staff")));

        found[0].AssertRecovers();
    }

    [Fact]
    public void Volunteers_and_silent_ones_are_not_mended_by_equal_weights()
    {
        var volunteers = Over(Merchants with { Design = SamplingDesign.Volunteers }, set => (Total(set, SamplingDesign.Simple, "staff"), set.Truth("staff")))[0];
        var silent = Over(Merchants with { NonResponseTilt = 0.9 }, set => (Total(set, SamplingDesign.Simple, "staff"), set.Truth("staff")))[0];

        Assert.True(volunteers is { RelativeBias: > 0.2, Coverage: < 0.05 }, volunteers.ToString());
        Assert.True(silent is { RelativeBias: < -0.1, Coverage: < 0.5 }, silent.ToString());
    }

    [Fact]
    public void Shared_weights_lead_from_accounts_to_persons()
    {
        var found = Over(
            Creators,
            set => (Shared(set, Share(set).PersonsPerAccount()), set.Truth("persons")),
            set => (Shared(set, Share(set).ToAccounts(OfPersons(set, "hours"))), set.Truth("hours")),
            set => (Total(set, SamplingDesign.Simple, "hours"), set.Truth("hours")));

        Assert.All(found.Take(2), f => f.AssertRecovers());
        Assert.True(found[2] is { RelativeBias: > 0.25, Coverage: 0 }, found[2].ToString());
    }

    // Each sample is drawn once and handed to every estimator.
    private static List<Recovery> Over(MicrodataSpecification specification, params Func<MicrodataSet, (Estimate Found, double Truth)>[] estimators)
    {
        var runs = Enumerable.Range(1, Samples).Select(seed => MicrodataGenerator.Generate(specification with { Seed = (ulong)seed })).Select(set => estimators.Select(e => e(set)).ToList()).ToList();
        return [.. estimators.Select((_, e) => new Recovery([.. runs.Select(r => r[e])]))];
    }

    private static TaylorDesign DesignOf(MicrodataSet set, SamplingDesign design)
    {
        var stage = new SurveyStage { Strata = Grouping.Of(set.Sample["stratum"].Texts()), PopulationSizes = set.Sample["stratum_size"].Values };
        if (design == SamplingDesign.Clusters) stage = stage with { Clusters = Grouping.Of([.. set.Sample["agency"].Values.Select(v => (int)v)]) };
        return new TaylorDesign(new SurveyPlan { Stages = [stage], Weights = set.Sample["weight"].Values });
    }

    private static Estimate Total(MicrodataSet set, SamplingDesign design, string column) => DesignOf(set, design).Estimate(new Totals(set.Sample[column].Values))[0];

    private static Estimate Shared(MicrodataSet set, IReadOnlyList<double> values) => DesignOf(set, SamplingDesign.Simple).Estimate(new Totals(values))[0];

    private static Estimate Ratio(MicrodataSet set, IReadOnlyList<double> jobs) =>
        DesignOf(set, SamplingDesign.Simple).Estimate(RatioTotals.Combined(new Ratios(jobs, set.Sample["sales"].Values), set.Truth("sales")))[0];

    private static IReadOnlyList<double> PlatformJobs(MicrodataTable sample) => [.. sample["staff"].Values.Zip(sample["platform_share"].Values, (s, p) => s * p / 100)];

    private static JobEstimates Jobs(MicrodataSet set) =>
        ProductivityModel.Of(new FirmSample(set.Sample["sales"].Values, set.Sample["staff"].Values)).JobsOf(SalesPopulation.OfTotal(set.Truth("sales"), set.Truth("units")));

    private static WeightShare Share(MicrodataSet set)
    {
        var person = set.Sample["person"].Values;
        var persons = person.Distinct().Select((p, j) => (p, j)).ToDictionary(x => x.p, x => x.j);
        return new WeightShare(set.Sample.Rows, [.. person.Select((p, i) => new Link(i, persons[p]))], OfPersons(set, "accounts"));
    }

    private static IReadOnlyList<double> OfPersons(MicrodataSet set, string column) =>
        [.. set.Sample["person"].Values.Zip(set.Sample[column].Values).DistinctBy(p => p.First).Select(p => p.Second)];
}
