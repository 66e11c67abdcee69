using Reckon.Statistics.Survey.Designs;
using Reckon.Statistics.Survey.Estimators;

namespace Reckon.Statistics.Tests.Survey;

/// <summary>A small sample with most of what makes designs hard; all or some of its strata.</summary>
internal sealed class Awkward
{
    private static readonly Reference File = Reference.Read("awkward.csv");
    private static readonly string[] Strata = File.Text("stratum");
    private readonly int[] _rows;

    public Awkward(string strata) =>
        _rows = [.. Enumerable.Range(0, File.Rows).Where(i => strata.Contains(Strata[i], StringComparison.Ordinal))];

    public int Count => _rows.Length;

    public double[] Y => Numbers("y");

    public double[] X => Numbers("x");

    public bool[] Holds => [.. Numbers("holds").Select(h => h > 0)];

    public bool[] Domain => [.. Numbers("domain").Select(d => d > 0)];

    public SurveyStage Clusters => new() { Clusters = Text("psu"), Strata = Text("stratum") };

    public SurveyStage First => Clusters with { PopulationSizes = Numbers("N1") };

    public SurveyStage Second => new() { Clusters = Text("ssu"), PopulationSizes = Numbers("N2") };

    public string[] Text(string column) => Pick(File.Text(column));

    public double[] Numbers(string column) => Pick(File.Numbers(column));

    public SurveyPlan Plan(params SurveyStage[] stages) =>
        new() { Stages = stages, Weights = Numbers("weight"), ClustersAreNumberedWithinStrata = true };

    /// <summary>Fails unless total, mean, ratio, proportions and variance of a design agree with R.</summary>
    public void Agrees(string design, ISurveyDesign found)
    {
        SurveyReference.Agrees(design + " total", found.Estimate(new Totals(Y))[0]);
        SurveyReference.Agrees(design + " mean", found.Estimate(Ratios.Mean(Y))[0]);
        SurveyReference.Agrees(design + " ratio", found.Estimate(new Ratios(Y, X))[0]);
        if (!SurveyReference.Has(design + " variance")) return;
        SurveyReference.Agrees(design + " proportion 1", found.Estimate(Ratios.Proportion(Holds))[0]);
        SurveyReference.Agrees(design + " variance", found.Estimate(new Covariances(Y))[0]);
    }

    private T[] Pick<T>(T[] all) => [.. _rows.Select(i => all[i])];
}
