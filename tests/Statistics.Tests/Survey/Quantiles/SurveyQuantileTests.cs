using Reckon.Statistics.Survey.Designs;
using Reckon.Statistics.Survey.Proportions;
using Reckon.Statistics.Survey.Quantiles;

namespace Reckon.Statistics.Tests.Survey.Quantiles;

public sealed class SurveyQuantileTests
{
    private static readonly Dictionary<string, QuantileRule> Rules = new(StringComparer.Ordinal)
    {
        ["math"] = QuantileRule.Inverse,
        ["school"] = QuantileRule.AveragedInverse,
        ["hf4"] = QuantileRule.HyndmanFan4,
        ["hf5"] = QuantileRule.HyndmanFan5,
        ["hf6"] = QuantileRule.HyndmanFan6,
        ["hf7"] = QuantileRule.HyndmanFan7,
        ["hf8"] = QuantileRule.HyndmanFan8,
        ["hf9"] = QuantileRule.HyndmanFan9,
    };

    private static readonly (string Name, ProportionMethod Method)[] Intervals =
    [
        ("beta", ProportionMethod.Beta),
        ("mean", ProportionMethod.Wald),
        ("xlogit", ProportionMethod.Logit),
        ("asin", ProportionMethod.ArcSine),
    ];

    public static TheoryData<string> RuleNames => [.. Rules.Keys];

    [Theory]
    [MemberData(nameof(RuleNames))]
    public void Quantiles_and_Woodruff_s_intervals_agree_with_R(string rule)
    {
        foreach (var (interval, method) in Intervals)
        {
            foreach (var probability in new[] { "0.1", "0.25", "0.5", "0.9" })
            {
                Agrees("strat", Schools.StratifiedDesign, Schools.Stratified.Numbers("api00"), (rule, interval, method, probability));
                Agrees("clus", Schools.ClusteredDesign, Schools.Clustered.Numbers("api00"), (rule, interval, method, probability));
                var domain = Schools.StratifiedDesign.Domain([.. Schools.Stratified.Text("awards").Select(a => a == "Yes")]);
                Agrees("dom", domain, Schools.Stratified.Numbers("api00"), (rule, interval, method, probability));
            }
        }
    }

    [Theory]
    [MemberData(nameof(RuleNames))]
    public void Quantiles_that_the_distribution_function_meets_exactly_agree_with_R(string rule)
    {
        double[] values = [3, 1, 4, 1.5, 5, 9, 2, 6, 5.5, 3.5];
        foreach (var probability in new[] { "0.1", "0.25", "0.3", "0.5", "0.75" })
        {
            var name = $"quantile ten {rule} {probability}";
            Close.To(
                SurveyReference.Value(name),
                WeightedQuantile.Of(values, new double[10].Select(_ => 1.0).ToArray(), Reference.Number(probability), Rules[rule]),
                1e-12,
                name);
        }
    }

    [Fact]
    public void A_quantile_beyond_its_interval_s_reach_has_an_open_end()
    {
        var design = new TaylorDesign(new SurveyPlan { Stages = [new SurveyStage()], Weights = [1, 1, 1, 1, 1] });
        var found = SurveyQuantile.Of(design, [1, 2, 3, 4, 5], 0.75);
        Assert.Equal(double.PositiveInfinity, found.Interval.High);
        Assert.True(double.IsNaN(found.Quantile.StandardError));
    }

    [Fact]
    public void Bad_arguments_are_refused()
    {
        var design = Schools.StratifiedDesign;
        Assert.Throws<ArgumentException>(() => SurveyQuantile.Of(design, Schools.Stratified.Numbers("api00"), 1));
        Assert.Throws<ArgumentException>(() => SurveyQuantile.Of(design, [1, 2], 0.5));
        Assert.Throws<ArgumentException>(() => WeightedQuantile.Of([1, double.NaN], [1, 1], 0.5));
        Assert.Throws<ArgumentException>(() => WeightedQuantile.Of([1, 2], [1, -1], 0.5));
        Assert.Throws<ArgumentException>(() => WeightedQuantile.Of([1, 2], [0, 0], 0.5));
    }

    private static void Agrees(
        string sample,
        TaylorDesign design,
        double[] variable,
        (string Rule, string Interval, ProportionMethod Method, string Probability) how)
    {
        var name = $"quantile {sample} {how.Rule} {how.Interval} {how.Probability}";
        var found = SurveyQuantile.Of(
            design, variable, Reference.Number(how.Probability), new QuantileSettings { Rule = Rules[how.Rule], Interval = how.Method });
        SurveyReference.Agrees(name, found.Quantile);
        Close.To(SurveyReference.Value(name + " ends"), found.Interval.Low, 1e-9, name);
        Close.To(SurveyReference.Second(name + " ends"), found.Interval.High, 1e-9, name);
    }
}
