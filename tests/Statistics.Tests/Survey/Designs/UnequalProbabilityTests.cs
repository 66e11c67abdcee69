using Reckon.Statistics.Estimates;
using Reckon.Statistics.Matrices;
using Reckon.Statistics.Survey.Designs;
using Reckon.Statistics.Survey.Estimators;

namespace Reckon.Statistics.Tests.Survey.Designs;

public sealed class UnequalProbabilityTests
{
    private static readonly Reference Election = Reference.Read("election-pps.csv");
    private static readonly Reference Values = Reference.Read("pps-reference.csv");
    private static readonly double[] Bush = Election.Numbers("Bush");
    private static readonly bool[] Domain = [.. Election.Numbers("Nader").Select(n => n > 100)];
    private static readonly Matrix Joint = Matrix.FromColumns([.. Enumerable.Range(1, 40).Select(j => Election.Numbers($"j{j}"))]);

    [Theory]
    [InlineData("HT", UnequalVariance.HorvitzThompson)]
    [InlineData("YG", UnequalVariance.YatesGrundy)]
    public void Joint_probabilities_agree_with_R(string name, UnequalVariance variance)
    {
        var design = new JointProbabilityDesign(Joint, variance);
        Agrees(name, design, design.Domain(Domain));
    }

    [Fact]
    public void Brewer_s_approximation_agrees_with_R()
    {
        var design = new TaylorDesign(new SurveyPlan { Stages = [new SurveyStage { InclusionProbabilities = Election.Numbers("p") }] });
        Agrees("brewer", design, design.Domain(Domain));
    }

    [Fact]
    public void Drawing_with_replacement_agrees_with_R()
    {
        var design = new TaylorDesign(new SurveyPlan { Stages = [new SurveyStage()], Weights = Election.Numbers("wt") });
        Agrees("replacement", design, design.Domain(Domain));
    }

    [Fact]
    public void Brewer_s_approximation_for_clusters_in_strata_agrees_with_R()
    {
        var sample = new Awkward("ABC");
        string[] clusters = [.. sample.Text("stratum").Zip(sample.Text("psu"), (s, c) => s + c)];
        double[] probabilities = [.. clusters.Select(c => clusters.Count(other => other == c) / 25.0)];
        var stage = new SurveyStage { Strata = sample.Text("stratum"), Clusters = clusters, InclusionProbabilities = probabilities };
        var design = new TaylorDesign(new SurveyPlan { Stages = [stage] });
        Agrees("brewer clusters total", design.Estimate(new Totals(sample.Y))[0]);
        Agrees("brewer clusters mean", design.Estimate(Ratios.Mean(sample.Y))[0]);
        Agrees("brewer clusters domain total", design.Domain(sample.Domain).Estimate(new Totals(sample.Y))[0]);
    }

    [Fact]
    public void Probabilities_that_cannot_be_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new JointProbabilityDesign(new double[,] { { 0.5, 0.6 }, { 0.6, 0.5 } }));
        Assert.Throws<ArgumentException>(() => new JointProbabilityDesign(new double[,] { { 0.5, 0.2 }, { 0.3, 0.5 } }));
        Assert.Throws<ArgumentException>(() => new JointProbabilityDesign(new double[,] { { 0.5, 0 }, { 0, 0.5 } }));
        Assert.Throws<ArgumentException>(() => new JointProbabilityDesign(new double[,] { { 1.5, 0.5 }, { 0.5, 0.5 } }));
        Assert.Throws<ArgumentException>(() => new JointProbabilityDesign(new double[,] { { 0.5 } }));
        Assert.Throws<ArgumentException>(() => new JointProbabilityDesign(Joint).Domain(new bool[40]));
    }

    private static void Agrees(string name, ISurveyDesign whole, ISurveyDesign domain)
    {
        Agrees(name + " total", whole.Estimate(new Totals(Bush))[0]);
        Agrees(name + " ratio", whole.Estimate(new Ratios(Bush, Election.Numbers("Kerry")))[0]);
        Agrees(name + " domain total", domain.Estimate(new Totals(Bush))[0]);
        Agrees(name + " domain mean", domain.Estimate(Ratios.Mean(Bush))[0]);
    }

    private static void Agrees(string quantity, Estimate found)
    {
        var row = Array.IndexOf(Values.Text("quantity"), quantity);
        Close.To(Values.Numbers("value")[row], found.Value, 1e-9, quantity);
        Close.To(Values.Numbers("error")[row], found.StandardError, 1e-9, quantity + " standard error");
        Close.To(Values.Numbers("df")[row], found.DegreesOfFreedom, 1e-9, quantity + " degrees of freedom");
    }
}
