using FsCheck;
using FsCheck.Fluent;
using Reckon.Statistics.Estimates;
using Reckon.Statistics.Randomness;
using Reckon.Statistics.Survey;
using Reckon.Statistics.Survey.Designs;
using Reckon.Statistics.Survey.Estimators;
using Reckon.Statistics.Survey.Replicates;
using Reckon.Statistics.Survey.Streaming;

namespace Reckon.Statistics.Tests.Survey.Designs;

/// <summary>What holds for samples of all shapes: strata of two to five clusters of one to four rows, with weights from 0 to 20.</summary>
public sealed class DesignPropertyTests
{
    private const double Relative = 1e-9;
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(100).WithReplay(20261125, 41);

    private static readonly Gen<Sample> Samples = Gen.Choose(0, int.MaxValue - 1).Select(seed => Sample.Draw((ulong)seed));

    [Fact]
    public void Scaling_all_weights_leaves_means_and_ratios() => Check(sample =>
    {
        var scaled = sample with { Weights = [.. sample.Weights.Select(w => 3.7 * w)] };
        return AreClose(sample.Estimate(Ratios.Mean(sample.Y)), scaled.Estimate(Ratios.Mean(sample.Y)))
            && AreClose(sample.Estimate(new Ratios(sample.Y, sample.X)), scaled.Estimate(new Ratios(sample.Y, sample.X)));
    });

    [Fact]
    public void The_order_of_rows_changes_nothing() => Check(sample =>
    {
        var random = new RandomStream(7, 7);
        var permuted = sample.Pick([.. Enumerable.Range(0, sample.Y.Length).OrderBy(_ => random.NextBits())]);
        return AreClose(sample.Estimate(new Totals(sample.Y)), permuted.Estimate(new Totals(permuted.Y)))
            && AreClose(sample.Estimate(new Ratios(sample.Y, sample.X)), permuted.Estimate(new Ratios(permuted.Y, permuted.X)));
    });

    [Fact]
    public void Splitting_a_row_within_its_cluster_leaves_the_total_and_its_error() => Check(sample =>
    {
        var twice = sample.Pick([.. Enumerable.Range(0, 2 * sample.Y.Length).Select(i => i / 2)]);
        double[] split = [.. twice.Y.Select((y, i) => (i % 2 == 0 ? 0.3 : 0.7) * y)];
        return AreClose(sample.Estimate(new Totals(sample.Y)), twice.Estimate(new Totals(split)));
    });

    [Fact]
    public void Variances_are_not_negative_and_constants_have_none() => Check(sample =>
    {
        double[] ones = [.. sample.Y.Select(_ => 1.0)];
        return sample.Estimate(new Totals(sample.Y)).Variance >= 0 && sample.Estimate(Ratios.Mean(ones)) is { Value: 1, StandardError: 0 };
    });

    [Fact]
    public void Totals_of_a_domain_and_of_the_rest_add_up_with_their_covariance() => Check(sample =>
    {
        var groups = new ByGroup(new Totals(sample.Y), Grouping.Of([.. sample.X.Select((_, i) => i % 2)]));
        return AreClose(sample.Estimate(new Totals(sample.Y)), sample.Design().Estimate(groups).Combine([1, 1]));
    });

    [Fact]
    public void A_jackknife_of_a_total_is_its_linearised_error() => Check(sample =>
        AreClose(sample.Estimate(new Totals(sample.Y)), JackknifeReplicates.Stratified(sample.Design()).Estimate(new Totals(sample.Y))[0]));

    [Fact]
    public void A_jackknife_of_the_mean_of_a_simple_random_sample_is_its_linearised_error() => Check(sample =>
    {
        double[] sizes = [.. sample.Y.Select(_ => 3.0 * sample.Y.Length)];
        var design = new TaylorDesign(new SurveyPlan { Stages = [new SurveyStage { PopulationSizes = sizes }] });
        return AreClose(design.Estimate(Ratios.Mean(sample.Y))[0], JackknifeReplicates.Unstratified(design).Estimate(Ratios.Mean(sample.Y))[0]);
    });

    [Fact]
    public void Rows_one_by_one_give_what_all_give_at_once() => Check(sample =>
    {
        var accumulator = new SurveyTotalAccumulator(1);
        for (var i = 0; i < sample.Y.Length; i++) accumulator.Add(sample.Strata[i], sample.Clusters[i], sample.Weights[i], [sample.Y[i]]);
        var found = accumulator.Snapshot();
        return AreClose(sample.Estimate(Ratios.Mean(sample.Y)), found.Design().Estimate(found.Means())[0]);
    });

    private static void Check(Func<Sample, bool> holds) => FsCheck.Check.One(Fixed, Prop.ForAll(Samples.ToArbitrary(), holds));

    private static bool AreClose(Estimate a, Estimate b) =>
        Math.Abs(a.Value - b.Value) <= Relative * (Math.Abs(a.Value) + 1e-3)
        && Math.Abs(a.StandardError - b.StandardError) <= Relative * (a.StandardError + 1e-3)
        && a.DegreesOfFreedom.Equals(b.DegreesOfFreedom);

    private sealed record Sample(int[] Strata, int[] Clusters, double[] Weights, double[] Y, double[] X)
    {
        public static Sample Draw(ulong seed)
        {
            var random = new RandomStream(seed, 0);
            var rows = new List<(int Stratum, int Cluster)>();
            for (var h = random.NextIndex(4); h >= 0; h--)
            {
                for (var c = 1 + random.NextIndex(4); c >= 0; c--)
                {
                    rows.AddRange(Enumerable.Repeat((h, 10 * h + c), 1 + random.NextIndex(4)));
                }
            }

            double[] Numbers(double from, double to) => [.. rows.Select(_ => from + (to - from) * random.NextOpen())];
            var weights = Numbers(1, 20);
            if (rows.Count > 6) weights[3] = 0;
            return new Sample(
                [.. rows.Select(r => r.Stratum)], [.. rows.Select(r => r.Cluster)], weights, Numbers(-50, 100), Numbers(1, 9));
        }

        public TaylorDesign Design() =>
            new(new SurveyPlan { Stages = [new SurveyStage { Strata = Strata, Clusters = Clusters }], Weights = Weights });

        public Estimate Estimate(ISurveyStatistic statistic) => Design().Estimate(statistic)[0];

        public Sample Pick(int[] rows) => new(
            [.. rows.Select(i => Strata[i])],
            [.. rows.Select(i => Clusters[i])],
            [.. rows.Select(i => Weights[i])],
            [.. rows.Select(i => Y[i])],
            [.. rows.Select(i => X[i])]);
    }
}
