using Reckon.Statistics.Matrices;
using Reckon.Statistics.Survey.Designs;
using Reckon.Statistics.Survey.Estimators;
using Reckon.Statistics.Survey.Replicates;

namespace Reckon.Statistics.Tests.Survey.Replicates;

public sealed class BalancedReplicatesTests
{
    private static readonly Awkward Three = new("ABC");
    private static readonly int[] Rows =
        [.. Enumerable.Range(0, Three.Count).Where(i => Three.Text("stratum")[i] != "B" || Three.Text("psu")[i] != "3")];
    private static readonly double[] Weights = Pick(Three.Numbers("weight"));
    private static readonly double[] Y = Pick(Three.Y);
    private static readonly double[] X = Pick(Three.X);

    [Theory]
    [InlineData(0)]
    [InlineData(0.3)]
    public void Half_samples_give_the_linearised_error_of_totals_and_means_near_it(double rho)
    {
        var balanced = BalancedReplicates.Of(Pairs(), rho);
        Assert.Equal(8, balanced.Replicates);
        var name = rho > 0 ? "Fay pairs" : "BRR pairs";
        ReplicateReference.Agrees($"{name} total", balanced.Estimate(new Totals(Y))[0]);
        ReplicateReference.Agrees($"{name} mean", balanced.Estimate(Ratios.Mean(Y))[0]);
        ReplicateReference.Agrees($"{name} ratio", balanced.Estimate(new Ratios(Y, X))[0]);
        Close.To(Pairs().Estimate(Ratios.Mean(Y))[0].StandardError, balanced.Estimate(Ratios.Mean(Y))[0].StandardError, 0.02);
    }

    [Theory]
    [InlineData("b", 0, "BRR pairs", false)]
    [InlineData("f", 0.3, "Fay pairs", false)]
    [InlineData("b", 0, "BRR pairs", true)]
    [InlineData("f", 0.3, "Fay pairs", true)]
    public void Half_samples_of_R_s_Hadamard_matrix_give_R_s_errors(string columns, double rho, string quantity, bool isAroundEstimate)
    {
        var factors = Reference.Read("brr-multipliers.csv");
        var replicates = Matrix.FromColumns(
            [.. Enumerable.Range(1, 8).Select(r => factors.Numbers($"{columns}{r}").Zip(Weights, (f, w) => f * w).ToArray())]);
        var design = new ReplicateDesign(
            Weights, replicates, new ReplicateVariance { Scale = 1 / (8 * (1 - rho) * (1 - rho)), IsAroundEstimate = isAroundEstimate });
        var form = isAroundEstimate ? " mse" : "";
        ReplicateReference.Agrees($"{quantity}{form} mean", design.Estimate(Ratios.Mean(Y))[0]);
        ReplicateReference.Agrees($"{quantity}{form} ratio", design.Estimate(new Ratios(Y, X))[0]);
        ReplicateReference.Agrees($"{quantity}{form} variance", design.Estimate(new Covariances(Matrix.FromColumns(Y), Y.Length))[0]);
        Assert.Equal(4, design.DegreesOfFreedom);
    }

    [Fact]
    public void Hadamard_matrices_have_orthogonal_columns_that_begin_with_ones()
    {
        foreach (var order in Enumerable.Range(1, 60))
        {
            var h = HadamardMatrix.AtLeast(order);
            Assert.InRange(h.Rows, order, Math.Max(2 * order - 1, order));
            Assert.All(h.Column(0), v => Assert.Equal(1, v));
            var square = h.Transpose() * h;
            for (var i = 0; i < square.Values.Length; i++) Assert.Equal(i / h.Rows == i % h.Rows ? h.Rows : 0, square.Values[i]);
        }
    }

    [Fact]
    public void The_matrices_of_small_orders_are_R_s()
    {
        // R survey 4.1-1: hadamard(7)[4, ], hadamard(11)[c(2, 12), ], hadamard(19)[2, ], hadamard(23)[14, ].
        Assert.Equal("10011001", Signs(8, 3));
        Assert.Equal("100100011101", Signs(12, 1));
        Assert.Equal("110010001110", Signs(12, 11));
        Assert.Equal("10011000010101111001", Signs(20, 1));
        Assert.Equal("100100011101011011100010", Signs(24, 13));

        static string Signs(int order, int row) => string.Concat(HadamardMatrix.AtLeast(order).Row(row).ToArray().Select(s => s > 0 ? 1 : 0));
    }

    [Fact]
    public void Orders_up_to_52_lose_nothing()
    {
        for (var order = 4; order <= 48; order += 4) Assert.Equal(order, HadamardMatrix.AtLeast(order).Rows);
    }

    [Fact]
    public void Strata_that_are_not_pairs_and_odd_arguments_are_refused()
    {
        var failure = Assert.Throws<ArgumentException>(() => BalancedReplicates.Of(new TaylorDesign(Three.Plan(Three.First))));
        Assert.Contains("\"A\" has 4", failure.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => BalancedReplicates.Of(Pairs(), 1));
        Assert.Throws<ArgumentException>(() => HadamardMatrix.AtLeast(0));
    }

    private static T[] Pick<T>(T[] all) => [.. Rows.Select(i => all[i])];

    private static TaylorDesign Pairs()
    {
        var (strata, clusters) = (Pick(Three.Text("stratum")), Pick(Three.Text("psu")));
        string[] pairs = [.. strata.Zip(clusters, (s, c) => s == "A" && (c is "3" or "4") ? "A2" : s)];
        var stage = new SurveyStage { Clusters = clusters, Strata = pairs };
        return new TaylorDesign(new SurveyPlan { Stages = [stage], Weights = Weights, ClustersAreNumberedWithinStrata = true });
    }
}
