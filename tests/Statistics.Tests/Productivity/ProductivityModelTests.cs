using Reckon.Statistics.Estimates;
using Reckon.Statistics.Productivity;

namespace Reckon.Statistics.Tests.Productivity;

public sealed class ProductivityModelTests
{
    private static readonly Reference R = Reference.Read("bigcity.reference.csv");

    public static TheoryData<string> Samples => ["bigcity", "clustered", "half"];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Coefficients_agree_with_R(string sample)
    {
        var model = Model(sample);

        for (var j = 0; j < 3; j++)
        {
            Close.To(Expected(sample, $"b{j}"), model.Coefficients.Values[j], 1e-10);
            Close.To(Expected(sample, $"se{j}"), model.Coefficients[j].StandardError, 1e-9);
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Jobs_and_their_standard_errors_agree_with_R(string sample)
    {
        var jobs = Model(sample).JobsOf(BigCity.Population);

        Same(sample, "published", jobs[JobEstimator.Published]);
        Same(sample, "unit_level", jobs[JobEstimator.UnitLevel]);
        Same(sample, "mean_of_ratios", jobs[JobEstimator.MeanOfRatios]);
        Same(sample, "ratio_of_means", jobs[JobEstimator.RatioOfMeans]);
        Same(sample, "expansion", jobs[JobEstimator.Expansion]);
        Same(sample, "count_model", jobs[JobEstimator.CountModel]);
    }

    [Fact]
    public void Of_a_known_total_the_published_estimate_misses_a_fifth_and_the_ratio_nothing()
    {
        var jobs = BigCity.Model.JobsOf(BigCity.Population);

        Close.To(5054, jobs.RatioOfMeans.Value, 1e-14);
        Close.To(-0.215, jobs.Published.Value / 5054 - 1, 0.001);
        Close.To(-0.323, jobs.MeanOfRatios.Value / 5054 - 1, 0.002);
    }

    [Fact]
    public void A_mean_that_is_sampled_adds_its_own_variance()
    {
        var half = BigCity.Half;
        var population = SalesPopulation.OfTotal(BigCity.Sales.Sum());

        Same("sampled", "published", half.JobsOf(population).Published);
        Same("sampled", "published", half.JobsOf(BigCity.Population with { EvaluationPoint = half.EvaluationPoint(population) }).Published);
    }

    [Fact]
    public void What_is_not_known_is_not_estimated()
    {
        var (total, count) = (BigCity.Half.JobsOf(SalesPopulation.OfTotal(6262)), BigCity.Half.JobsOf(SalesPopulation.OfTotal(6262, 49)));

        Assert.Equal((null, null, null), (total.UnitLevel, total.Expansion, total.CountModel));
        Assert.Equal((null, null), (count.UnitLevel, count.CountModel));
        Assert.NotNull(count.Expansion);
        Assert.Null(BigCity.Half.JobsOf(SalesPopulation.OfUnits([0, 3, 5]))[JobEstimator.CountModel]);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Jensens_gap_agrees_with_R_and_closes(string sample)
    {
        var gap = Model(sample).JensenGap();

        Close.To(Expected(sample, "mean_of_curve"), gap.MeanOfCurve, 1e-12);
        Close.To(Expected(sample, "curve_at_mean"), gap.CurveAtMean, 1e-12);
        Close.To(Expected(sample, "jensen_gap"), gap.Gap.Value, 1e-10);
        Close.To(Expected(sample, "jensen_gap_se"), gap.Gap.StandardError, 1e-9);
        Close.Within(gap.Gap.Value, gap.MeanOfCurve - gap.CurveAtMean, 1e-13);
    }

    [Fact]
    public void Jensens_gap_of_public_schools_is_17()
    {
        var (income, expenditure) = InvertedU.PublicSchools.Of(true);
        var jobs = income.Zip(expenditure, (x, p) => x / p).ToArray();

        var gap = ProductivityModel.Of(new FirmSample(income, jobs)).JensenGap();

        Close.To(17.168251973891074, gap.Gap.Value, 1e-12);
        Close.To(17.168251973891074, gap.MeanOfCurve - gap.CurveAtMean, 1e-11);
        Close.To(356.09174802610903, gap.CurveAtMean, 1e-13);
    }

    [Fact]
    public void A_clustered_estimate_has_few_degrees_of_freedom()
    {
        Assert.InRange(BigCity.Clustered.JobsOf(BigCity.Population).Published.DegreesOfFreedom, 1, 6);
        Assert.Equal(46, BigCity.Model.JobsOf(BigCity.Population).Published.DegreesOfFreedom);
    }

    [Fact]
    public void The_curve_at_a_point_is_the_fit_there()
    {
        var model = BigCity.Model;

        Close.To(model.Fit.PredictMean([1, 100, 10_000]).Value, model.ProductivityAt(100).Value, 1e-13);
        Assert.Equal(model.Coefficients.Combine([1, 100, 10_000]).StandardError, model.ProductivityAt(100).StandardError);
    }

    private static ProductivityModel Model(string sample) => sample switch
    {
        "bigcity" => BigCity.Model,
        "clustered" => BigCity.Clustered,
        _ => BigCity.Half,
    };

    private static void Same(string sample, string quantity, Estimate? found)
    {
        Close.To(Expected(sample, quantity), found!.Value.Value, 1e-10, quantity);
        Close.To(Expected(sample, $"{quantity}_se"), found.Value.StandardError, 1e-9, quantity);
    }

    private static double Expected(string sample, string quantity) => R.Numbers("value", "quantity", $"{sample}_{quantity}")[0];
}
