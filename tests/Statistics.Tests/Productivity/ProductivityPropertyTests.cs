using FsCheck;
using FsCheck.Fluent;
using Reckon.Statistics.Productivity;

namespace Reckon.Statistics.Tests.Productivity;

/// <summary>What holds for the productivity model whatever the firms.</summary>
public sealed class ProductivityPropertyTests
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(20220217, 41);

    private static readonly Gen<(double[] Sales, double[] Jobs)> Samples =
        from firms in Gen.Choose(4, 30)
        from sales in Gen.Choose(1, 10_000).ArrayOf(firms)
        from jobs in Gen.Choose(1, 500).ArrayOf(firms)
        select ((double[])[1, 900, 2500, 10_000, .. sales], (double[])[1, 30, 20, 400, .. jobs]);

    [Fact]
    public void The_gap_is_the_difference_of_the_two_means()
    {
        Check(Samples, s =>
        {
            var model = Model(s.Sales, s.Jobs);
            var gap = model.JensenGap();
            var mean = model.Sample.Productivities.Average();
            return Near(mean, gap.MeanOfCurve, mean) && Near(gap.Gap.Value, gap.MeanOfCurve - gap.CurveAtMean, mean);
        });
    }

    [Fact]
    public void Another_unit_of_money_leaves_all_jobs_and_their_errors()
    {
        Check(Samples, s =>
        {
            var (one, ten) = (Jobs(s.Sales, s.Jobs), Jobs(Array.ConvertAll(s.Sales, x => 10_000 * x), s.Jobs));
            return Enum.GetValues<JobEstimator>().All(e => Near(one[e]!.Value.Value, ten[e]!.Value.Value, one[e]!.Value.Value) && Near(one[e]!.Value.StandardError, ten[e]!.Value.StandardError, one[e]!.Value.StandardError));
        });
    }

    [Fact]
    public void Ten_times_the_jobs_are_ten_times_the_estimate()
    {
        Check(Samples, s =>
        {
            var (one, ten) = (Jobs(s.Sales, s.Jobs), Jobs(s.Sales, Array.ConvertAll(s.Jobs, y => 10 * y)));
            return Enum.GetValues<JobEstimator>().All(e => Near(10 * one[e]!.Value.Value, ten[e]!.Value.Value, 10 * one[e]!.Value.Value) && Near(10 * one[e]!.Value.StandardError, ten[e]!.Value.StandardError, 10 * one[e]!.Value.StandardError));
        });
    }

    [Fact]
    public void The_order_of_firms_does_not_matter()
    {
        Check(Samples, s =>
        {
            var (one, turned) = (Jobs(s.Sales, s.Jobs), Jobs([.. s.Sales.Reverse()], [.. s.Jobs.Reverse()]));
            return Enum.GetValues<JobEstimator>().All(e => Near(one[e]!.Value.Value, turned[e]!.Value.Value, one[e]!.Value.Value));
        });
    }

    [Fact]
    public void When_all_were_asked_ratio_expansion_and_count_model_give_the_total()
    {
        Check(Samples, s =>
        {
            var (jobs, total) = (Jobs(s.Sales, s.Jobs), s.Jobs.Sum());
            return Near(total, jobs.RatioOfMeans.Value, total) && Near(total, jobs.Expansion!.Value.Value, total) && Near(total, jobs.CountModel!.Value.Value, total);
        });
    }

    private static bool Near(double expected, double found, double scale) => Math.Abs(found - expected) <= 1e-8 * Math.Abs(scale);

    private static JobEstimates Jobs(double[] sales, double[] jobs) => Model(sales, jobs).JobsOf(SalesPopulation.OfUnits(sales));

    private static ProductivityModel Model(double[] sales, double[] jobs) => ProductivityModel.Of(new FirmSample(sales, jobs));

    private static void Check<T>(Gen<T> samples, Func<T, bool> holds) => FsCheck.Check.One(Fixed, Prop.ForAll(samples.ToArbitrary(), holds));
}
