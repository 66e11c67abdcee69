using Reckon.Statistics.Survey;
using Reckon.Statistics.Survey.Designs;
using Reckon.Statistics.Survey.Estimators;
using Reckon.Statistics.Survey.Precision;

namespace Reckon.Statistics.Tests.Survey.Precision;

public sealed class DesignEffectTests
{
    private static readonly Reference Strat = Schools.Stratified;
    private static readonly Awkward Three = new("ABC");

    [Fact]
    public void Design_effects_of_schools_agree_with_R()
    {
        Agrees("mean api00 design effect", DesignEffect.Of(Schools.StratifiedDesign, Ratios.Mean(Strat.Numbers("api00"))));
        Agrees("total enroll design effect", DesignEffect.Of(Schools.StratifiedDesign, new Totals(Strat.Numbers("enroll"))));
        var ratio = DesignEffect.Of(Schools.StratifiedDesign, new Ratios(Strat.Numbers("api.stu"), Strat.Numbers("enroll")));
        Close.To(Schools.StratifiedValues["ratio api.stu enroll design effect"], ratio.WithoutReplacement[0], 1e-9);
        var clustered = DesignEffect.Of(Schools.ClusteredDesign, Ratios.Mean(Schools.Clustered.Numbers("api00")));
        Close.To(Schools.ClusteredValues["mean api00 design effect"], clustered.WithoutReplacement[0], 1e-9);
        Close.To(183 / clustered.WithReplacement[0], clustered.EffectiveSampleSizes[0], 1e-12);
    }

    [Theory]
    [InlineData("total")]
    [InlineData("mean")]
    [InlineData("domain total")]
    [InlineData("domain mean")]
    public void Design_effects_of_an_awkward_sample_agree_with_R(string name)
    {
        ISurveyStatistic statistic = name.EndsWith("total", StringComparison.Ordinal) ? new Totals(Three.Y) : Ratios.Mean(Three.Y);
        var design = new TaylorDesign(Three.Plan(Three.First));
        var found = DesignEffect.Of(name.StartsWith("domain", StringComparison.Ordinal) ? design.Domain(Three.Domain) : design, statistic);
        Close.To(SurveyReference.Value("deff TRUE " + name), found.WithoutReplacement[0], 1e-9);
        Close.To(SurveyReference.Value("deff replace " + name), found.WithReplacement[0], 1e-9);
    }

    [Fact]
    public void Unequal_weights_lose_rows()
    {
        // R: length(w) * sum(w^2) / sum(w)^2.
        Close.To(
            Schools.StratifiedValues["relative variance of weights Kish design effect"],
            SampleSize.KishDesignEffect(Strat.Numbers("pw")),
            1e-12);
        Close.To(2, SampleSize.EffectiveByWeights([3, 0, 3]), 1e-15);
        Close.To(1, SampleSize.KishDesignEffect([3, 0, 3]), 1e-15);
        Assert.Throws<ArgumentException>(() => SampleSize.KishDesignEffect([0, 0]));
        Assert.Throws<ArgumentException>(() => SampleSize.KishDesignEffect([1, -1]));
    }

    private static void Agrees(string quantity, DesignEffect found)
    {
        Close.To(Schools.StratifiedValues[quantity], found.WithoutReplacement[0], 1e-9);
        Close.To(Schools.StratifiedValues[quantity + " against with replacement"], found.WithReplacement[0], 1e-9);
    }
}
