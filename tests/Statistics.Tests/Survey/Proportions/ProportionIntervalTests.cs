using Reckon.Statistics.Estimates;
using Reckon.Statistics.Survey.Designs;
using Reckon.Statistics.Survey.Proportions;

namespace Reckon.Statistics.Tests.Survey.Proportions;

public sealed class ProportionIntervalTests
{
    private static readonly Reference Strat = Schools.Stratified;

    private static readonly (string Name, ProportionMethod Method)[] Methods =
    [
        ("beta", ProportionMethod.Beta),
        ("mean", ProportionMethod.Wald),
        ("xlogit", ProportionMethod.Logit),
        ("asin", ProportionMethod.ArcSine),
    ];

    [Theory]
    [InlineData("strat")]
    [InlineData("clus")]
    [InlineData("dom")]
    [InlineData("ABC")]
    public void Intervals_agree_with_R(string sample)
    {
        var (design, holds) = Sample(sample);
        var (proportion, _) = ProportionInterval.Of(design, holds);
        foreach (var (name, method) in Methods)
        {
            // R counts rows without weight in "beta", too.
            Agrees(
                $"proportion {sample} {name}",
                level => ProportionInterval.Of(proportion, sample == "ABC" ? design.Count : Rows(design), method, level),
                1e-9);
        }
    }

    [Theory]
    [InlineData("strat")]
    [InlineData("clus")]
    [InlineData("dom")]
    public void Likelihood_intervals_are_R_s_but_for_a_second_correction_of_n(string sample)
    {
        // R's effective size is (n − 1)/n times ours, which gives n − 2 and a bit for a simple random sample; it interpolates in a profile.
        var (design, holds) = Sample(sample);
        var (proportion, _) = ProportionInterval.Of(design, holds);
        var widened = proportion with { StandardError = proportion.StandardError * Math.Sqrt(Rows(design) / (Rows(design) - 1.0)) };
        Agrees(
            $"proportion {sample} likelihood",
            level => ProportionInterval.Of(widened, Rows(design), ProportionMethod.Likelihood, level),
            3e-5);
    }

    [Fact]
    public void Logit_is_the_default_and_agrees_with_R_s_fitted_model()
    {
        var (proportion, interval) = ProportionInterval.Of(Schools.StratifiedDesign, [.. Strat.Text("comp.imp").Select(c => c == "Yes")]);
        Close.To(Schools.StratifiedValues["proportion comp.imp"], proportion.Value, 1e-9);
        Schools.StratifiedValues.Agrees("proportion comp.imp logit", interval);
        Assert.Equal(0.95, interval.Level);
    }

    [Fact]
    public void Wilson_s_interval_of_a_simple_random_sample_is_the_textbook_s()
    {
        // Newcombe (1998), Statistics in Medicine 17, table I: 81 of 263, score interval 0.2553 to 0.3662.
        var p = 81.0 / 263;
        var interval = ProportionInterval.Of(new Estimate(p, Math.Sqrt(p * (1 - p) / 263)), 263, ProportionMethod.Wilson);
        Close.Within(0.2553, interval.Low, 5e-5);
        Close.Within(0.3662, interval.High, 5e-5);
    }

    [Fact]
    public void Wilson_s_interval_of_0_or_1_ends_there()
    {
        for (var rows = 2; rows < 300; rows++)
        {
            Assert.Equal(0, ProportionInterval.Of(new Estimate(0, 0, 3), rows, ProportionMethod.Wilson).Low);
            Assert.Equal(1, ProportionInterval.Of(new Estimate(1, 0, 3), rows, ProportionMethod.Wilson).High);
        }
    }

    [Fact]
    public void Nothing_found_in_n_rows_has_the_exact_interval()
    {
        // Clopper and Pearson (1934) for 0 of 20: 1 − 0.025^(1/20).
        var none = new Estimate(0, 0, 19);
        var interval = ProportionInterval.Of(none, 20, ProportionMethod.Beta);
        Assert.Equal(0, interval.Low);
        Close.To(1 - Math.Pow(0.025, 1 / 20.0), interval.High, 1e-12);
        var all = ProportionInterval.Of(new Estimate(1, 0, 19), 20, ProportionMethod.Beta);
        Close.To(Math.Pow(0.025, 1 / 20.0), all.Low, 1e-12);
        Assert.Equal(1, all.High);
        Assert.Equal(0, ProportionInterval.Of(none, 20, ProportionMethod.Likelihood).Low);
        Assert.True(ProportionInterval.Of(none, 20, ProportionMethod.Wilson).High > 0);
        Assert.Throws<ArgumentException>(() => ProportionInterval.Of(none, 20, ProportionMethod.Logit));
        Assert.Throws<ArgumentException>(() => ProportionInterval.Of(none, 20, ProportionMethod.Wald));
    }

    [Fact]
    public void What_is_no_proportion_is_refused()
    {
        Assert.Equal(
            "proportion",
            Assert.Throws<ArgumentException>(() => ProportionInterval.Of(new Estimate(1.2, 0.1), 20, ProportionMethod.Logit)).ParamName);
        Assert.Throws<ArgumentException>(() => ProportionInterval.Of(new Estimate(0.5, double.NaN), 20, ProportionMethod.Logit));
        Assert.Throws<ArgumentException>(() => ProportionInterval.Of(new Estimate(0.5, 0.1), 20, ProportionMethod.Logit, 1));
        Assert.Throws<ArgumentException>(() => ProportionInterval.Of(new Estimate(0.5, 0.1, 0), 20, ProportionMethod.Logit));
        Assert.Throws<ArgumentException>(() => ProportionInterval.Of(new Estimate(0.5, 0.1), 1, ProportionMethod.Logit));
    }

    private static int Rows(TaylorDesign design) => design.Weights.Count(w => w > 0);

    private static void Agrees(string quantity, Func<double, ConfidenceInterval> interval, double relative)
    {
        foreach (var level in new[] { "0.9", "0.95", "0.99" })
        {
            // R folds an end below 0 back to above it: sin² of a negative angle.
            if (!SurveyReference.Has($"{quantity} {level} low") || (quantity, level) == ("proportion ABC asin", "0.99")) continue;
            var found = interval(Reference.Number(level));
            Close.To(SurveyReference.Value($"{quantity} {level} low"), found.Low, relative, $"{quantity} {level} low");
            Close.To(SurveyReference.Value($"{quantity} {level} high"), found.High, relative, $"{quantity} {level} high");
        }
    }

    private static (TaylorDesign Design, bool[] Holds) Sample(string name) => name switch
    {
        "strat" => (Schools.StratifiedDesign, [.. Strat.Text("comp.imp").Select(c => c == "Yes")]),
        "clus" => (Schools.ClusteredDesign, [.. Schools.Clustered.Text("comp.imp").Select(c => c == "Yes")]),
        "dom" => (
            Schools.StratifiedDesign.Domain([.. Strat.Text("awards").Select(c => c == "Yes")]),
            [.. Strat.Numbers("meals").Select(m => m > 60)]),
        _ => new Awkward("ABC") is var sample ? (new TaylorDesign(sample.Plan(sample.First)), sample.Holds) : default,
    };
}
