using Reckon.Statistics.Inequality;
using Reckon.Statistics.Samples;
using Reckon.Statistics.Survey.Designs;
using Reckon.Statistics.Survey.Estimators;

namespace Reckon.Statistics.Tests.Survey.Estimators;

/// <summary>Linearised variables are derivatives by the weights, and give the errors that other ways give.</summary>
public sealed class LinearizedTests
{
    private static readonly double[] Values = [3, 8, 1, 21, 5, 5, 0, 13];
    private static readonly double[] Weights = [2, 1, 3, 1.5, 2, 1, 4, 0.5];

    public static TheoryData<string> Names => ["gini", "top 0.12", "top 0.25", "top 0.6"];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_linearised_variable_is_the_derivative_by_the_weight(string name)
    {
        var statistic = Of(name);
        var influences = statistic.Influences(Weights);

        for (var i = 0; i < Values.Length; i++)
            Close.Within((At(statistic, i, 1e-5) - At(statistic, i, -1e-5)) / 2e-5, influences[i, 0], 1e-8);
    }

    [Fact]
    public void The_Gini_coefficient_has_the_error_of_Langel_and_Tillé_under_a_sample_with_replacement()
    {
        var plan = new SurveyPlan { Stages = [new SurveyStage()], Weights = Weights };

        var estimate = new TaylorDesign(plan).Estimate(Linearized.Gini(Values))[0];

        // Their influences add up to zero over the sample, so that both variances are the same.
        var expected = Gini.Linearized(new WeightedSample(Values, Weights));
        Close.To([expected.Value, expected.StandardError], [estimate.Value, estimate.StandardError], 1e-12);
    }

    [Fact]
    public void A_row_without_weight_plays_no_part()
    {
        var weights = Weights.ToArray();
        weights[3] = 0;

        Assert.Equal(0, Of("top 0.25").Influences(weights)[3, 0]);
    }

    private static Linearized Of(string name) => name == "gini" ? Linearized.Gini(Values) : Linearized.TopShare(Values, Reference.Number(name[4..]));

    private static double At(Linearized statistic, int row, double step)
    {
        var weights = Weights.ToArray();
        weights[row] += step;
        return statistic.Values(weights)[0];
    }
}
