using Reckon.Statistics.Matrices;
using Reckon.Statistics.Survey.Designs;
using Reckon.Statistics.Survey.Estimators;
using Reckon.Statistics.Survey.Quantiles;
using Reckon.Statistics.Survey.Replicates;

namespace Reckon.Statistics.Tests.Survey.Replicates;

public sealed class ReplicateDesignTests
{
    private static readonly Awkward Three = new("ABC");
    private static readonly Awkward Four = new("ABCE");
    private static readonly Awkward All = new("ABCDE");

    [Theory]
    [InlineData(false, "")]
    [InlineData(true, " mse")]
    public void Stratified_jackknives_agree_with_R(bool isAroundEstimate, string form)
    {
        var design = new TaylorDesign(Three.Plan(Three.First));
        var free = new TaylorDesign(Three.Plan(Three.Clusters));
        Agrees("JKn ABC with fpc" + form, JackknifeReplicates.Stratified(design, isAroundEstimate), Three);
        Agrees("JKn ABC without fpc" + form, JackknifeReplicates.Stratified(free, isAroundEstimate), Three);
        Agrees("JKn ABCE with fpc" + form, JackknifeReplicates.Stratified(new TaylorDesign(Four.Plan(Four.First)), isAroundEstimate), Four);
        Agrees("JKn domain ABC with fpc" + form, JackknifeReplicates.Stratified(design, isAroundEstimate).Domain(Three.Domain), Three);
        Agrees("JKn domain ABC without fpc" + form, JackknifeReplicates.Stratified(free.Domain(Three.Domain), isAroundEstimate), Three);
        var one = new Awkward("A");
        Agrees(
            "JK1 A" + form,
            JackknifeReplicates.Unstratified(new TaylorDesign(one.Plan(new SurveyStage { Clusters = one.Text("psu") })), isAroundEstimate),
            one);
    }

    [Theory]
    [InlineData("adjust", LonelyClusterPolicy.Adjust)]
    [InlineData("average", LonelyClusterPolicy.Average)]
    [InlineData("certainty", LonelyClusterPolicy.Certainty)]
    public void Jackknives_with_lonely_clusters_agree_with_R(string option, LonelyClusterPolicy policy)
    {
        foreach (var (isAroundEstimate, form) in new[] { (false, ""), (true, " mse") })
        {
            Agrees(
                $"JKn all {option}{form}",
                JackknifeReplicates.Stratified(new TaylorDesign(All.Plan(All.First) with { LonelyClusters = policy }), isAroundEstimate),
                All);
            Agrees(
                $"JKn all without fpc {option}{form}",
                JackknifeReplicates.Stratified(new TaylorDesign(All.Plan(All.Clusters) with { LonelyClusters = policy }), isAroundEstimate),
                All);
        }
    }

    [Fact]
    public void Jackknives_of_schools_agree_with_R()
    {
        var stratified = JackknifeReplicates.Stratified(Schools.StratifiedDesign);
        Schools.StratifiedValues.Agrees("mean api00 JKn", stratified.Estimate(Ratios.Mean(Schools.Stratified.Numbers("api00")))[0]);
        Schools.StratifiedValues.Agrees(
            "ratio api.stu enroll JKn",
            stratified.Estimate(new Ratios(Schools.Stratified.Numbers("api.stu"), Schools.Stratified.Numbers("enroll")))[0]);
        var mean = Ratios.Mean(Schools.Clustered.Numbers("api00"));
        Schools.ClusteredValues.Agrees("mean api00 JK1", JackknifeReplicates.Unstratified(Schools.ClusteredDesign).Estimate(mean)[0]);
        Schools.ClusteredValues.Agrees(
            "mean api00 JK1 around the estimate",
            JackknifeReplicates.Unstratified(Schools.ClusteredDesign, isAroundEstimate: true).Estimate(mean)[0]);
    }

    [Fact]
    public void Half_samples_of_Levy_and_Lemeshow_agree_with_R()
    {
        var (data, certified) = (Reference.ReadGauge("scd.csv"), new Certified("scd.certified.csv"));
        Matrix weights = new double[,] { { 2, 2, 0, 0 }, { 0, 0, 2, 2 }, { 2, 0, 2, 0 }, { 0, 2, 0, 2 }, { 2, 0, 0, 2 }, { 0, 2, 2, 0 } };
        var design = new ReplicateDesign([1, 1, 1, 1, 1, 1], weights, new ReplicateVariance { Scale = 0.25 });
        var ratio = design.Estimate(new Ratios(data.Numbers("alive"), data.Numbers("arrests")))[0];
        certified.Agrees("ratio alive arrests balanced half samples", ratio);
        Assert.Equal(certified["balanced half samples degrees of freedom"], ratio.DegreesOfFreedom);
    }

    [Fact]
    public void Bootstrap_weights_drawn_by_R_give_R_s_errors()
    {
        foreach (var method in new[] { "bootstrap", "subbootstrap", "mrbbootstrap" })
        {
            var factors = Reference.Read($"{method}-multipliers.csv");
            var weights = Three.Numbers("weight");
            var replicates = Matrix.FromColumns(
                [.. Enumerable.Range(1, 12).Select(r => factors.Numbers($"r{r}").Zip(weights, (f, w) => f * w).ToArray())]);
            double[] scales = [.. Enumerable.Repeat(ReplicateReference.Error(method + " scale"), 12)];
            var variance = new ReplicateVariance { Scale = ReplicateReference.Value(method + " scale"), ReplicateScales = scales };
            var design = new ReplicateDesign(weights, replicates, variance);
            Agrees(method, design, Three);
            Assert.Equal(6, design.DegreesOfFreedom);
        }
    }

    [Fact]
    public void Replicates_of_scale_zero_have_no_part_in_the_centre()
    {
        var weights = Three.Numbers("weight");
        double[][] factors = [[2, 0, 1], [0, 2, 1], [1, 1, 0.5], [3, 3, 3]];
        var replicates = Matrix.Create(weights.Length, 4, (i, r) => weights[i] * factors[r][i % 3]);
        Agrees("scales with a zero", new ReplicateDesign(weights, replicates, new ReplicateVariance { Scale = 0.5, ReplicateScales = [1, 2, 0.5, 0] }), Three);
    }

    [Fact]
    public void Degrees_of_freedom_are_those_of_the_domain()
    {
        // R: degf of the subset of as.svrepdesign is 2, the rank of its weights less one; degf of the subset of the design itself is 1.
        var made = JackknifeReplicates.Stratified(new TaylorDesign(Three.Plan(Three.First)));
        Assert.Equal((6, 1), (made.DegreesOfFreedom, made.Domain(Three.Domain).DegreesOfFreedom));
        var given = new ReplicateDesign(
            Three.Numbers("weight"), Matrix.FromColumns([.. Enumerable.Range(0, 9).Select(made.ReplicateWeights)]), made.Variance);
        Assert.Equal((6, 2), (given.DegreesOfFreedom, given.Domain(Three.Domain).DegreesOfFreedom));
        Agrees("JKn ABC with fpc", given, Three);
    }

    [Fact]
    public void Totals_of_clusters_give_what_whole_replicates_give()
    {
        var plan = new BootstrapPlan { Seed = 3, Replicates = 20, Method = BootstrapMethod.Preston };
        var design = BootstrapReplicates.Of(new TaylorDesign(Three.Plan(Three.First)), plan).Domain(Three.Domain);
        var ratio = new Ratios(Three.Y, Three.X);
        Close.To(design.Estimate(weights => ratio.Values(weights))[0].StandardError, design.Estimate(ratio)[0].StandardError, 1e-12);
    }

    [Fact]
    public void An_adjustment_is_made_anew_in_each_replicate()
    {
        // Weights scaled to a known population: the total is then the mean times it.
        static double[] ToThousand(double[] weights)
        {
            var sum = weights.Sum();
            return [.. weights.Select(w => 1000 * w / sum)];
        }

        var design = JackknifeReplicates.Stratified(new TaylorDesign(Three.Plan(Three.Clusters)));
        var mean = design.Estimate(Ratios.Mean(Three.Y))[0];
        var total = design.Adjusted(ToThousand).Estimate(new Totals(Three.Y))[0];
        Close.To(1000 * mean.Value, total.Value, 1e-12);
        Close.To(1000 * mean.StandardError, total.StandardError, 1e-12);
    }

    [Fact]
    public void Quantiles_are_recomputed_in_each_replicate()
    {
        var design = BootstrapReplicates.Of(Schools.StratifiedDesign, new BootstrapPlan { Seed = 1, Replicates = 200 });
        var median = design.Estimate(w => [WeightedQuantile.Of(Schools.Stratified.Numbers("api00"), w, 0.5)])[0];
        var woodruff = SurveyQuantile.Of(Schools.StratifiedDesign, Schools.Stratified.Numbers("api00"), 0.5);
        Assert.Equal(woodruff.Quantile.Value, median.Value);
        Close.To(woodruff.Quantile.StandardError, median.StandardError, 0.25);
    }

    [Fact]
    public void A_replicate_without_an_estimate_is_named()
    {
        Matrix weights = new double[,] { { 1, 0 }, { 1, 0 } };
        var design = new ReplicateDesign([1, 1], weights, new ReplicateVariance());
        var failure = Assert.Throws<ArgumentException>(() => design.Estimate(Ratios.Mean([1, 2])));
        Assert.StartsWith("Replicate 1 of 2", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bad_replicates_are_refused()
    {
        Matrix two = new double[,] { { 1, 0 }, { 1, 2 } };
        Assert.Throws<ArgumentException>(() => new ReplicateDesign([1], two, new ReplicateVariance()));
        Assert.Throws<ArgumentException>(() => new ReplicateDesign([1, -1], two, new ReplicateVariance()));
        Assert.Throws<ArgumentException>(() => new ReplicateDesign([0, 0], two, new ReplicateVariance()));
        Assert.Throws<ArgumentException>(() => new ReplicateDesign([1, 1], two.SelectColumns([0]), new ReplicateVariance()));
        Assert.Throws<ArgumentException>(() => new ReplicateDesign([1, 1], two.Map(_ => double.NaN), new ReplicateVariance()));
        Assert.Throws<ArgumentException>(() => new ReplicateDesign([1, 1], two, new ReplicateVariance { ReplicateScales = [1] }));
        Assert.Throws<ArgumentException>(() => new ReplicateDesign([1, 1], two, new ReplicateVariance { ReplicateScales = [0, 0] }));
        Assert.Throws<ArgumentException>(() => new ReplicateDesign([1, 1], two, new ReplicateVariance { Scale = 0 }));
        Assert.Throws<ArgumentException>(() => new ReplicateDesign([1, 1], two, new ReplicateVariance()).Domain([false, false]));
        Assert.Throws<LonelyClusterException>(() => JackknifeReplicates.Stratified(new TaylorDesign(All.Plan(All.First))));
        Assert.Throws<ArgumentException>(() => JackknifeReplicates.Unstratified(new TaylorDesign(Three.Plan(Three.First))));
    }

    private static void Agrees(string quantity, ReplicateDesign found, Awkward sample)
    {
        ReplicateReference.Agrees(quantity + " total", found.Estimate(new Totals(sample.Y))[0]);
        ReplicateReference.Agrees(quantity + " mean", found.Estimate(Ratios.Mean(sample.Y))[0]);
        ReplicateReference.Agrees(quantity + " ratio", found.Estimate(new Ratios(sample.Y, sample.X))[0]);

        // R counts all rows of the domain, those of weight zero too.
        var rows = quantity.Contains("domain", StringComparison.Ordinal) ? sample.Domain.Count(d => d) : sample.Count;
        ReplicateReference.Agrees(quantity + " variance", found.Estimate(new Covariances(Matrix.FromColumns(sample.Y), rows))[0]);
    }
}
