using Reckon.Statistics.Regression;

namespace Reckon.Statistics.Tests.Regression;

public sealed class ClusterCovarianceTests
{
    public static TheoryData<string> Names => RegressionSet.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Covariances_for_clusters_agree_with_clubSandwich(string name)
    {
        var set = new RegressionSet(name);
        foreach (var fit in new[] { set.Fit(LeastSquaresMethod.Exact), set.Fit(LeastSquaresMethod.Qr) })
        {
            foreach (var kind in Enum.GetValues<ClusterCovariance>())
                set.Agrees(kind.ToString(), fit.Clustered(set.Clusters, kind).Covariance, 1e-10);
            set.Agrees("CR1S.vcovCL", fit.Clustered(set.Clusters, ClusterCovariance.CR1S).Covariance, 1e-10);
            set.Agrees("CR2.df", fit.Clustered(set.Clusters).DegreesOfFreedom(), 1e-10);
        }
    }

    [Theory]
    [InlineData("fixed")]
    [InlineData("fixedweighted")]
    [InlineData("many")]
    [InlineData("manyweighted")]
    [InlineData("zero")]
    [InlineData("constant")]
    public void Columns_of_single_clusters_many_clusters_and_weights_of_zero_agree_too(string name)
    {
        var (data, values) = (Reference.Read("clusters.data.csv"), Reference.Read("clusters.values.csv"));
        var set = name.Replace("weighted", "", StringComparison.Ordinal);
        var clusters = Array.ConvertAll(data.Numbers("cluster", "set", set), c => (int)c);
        var weights = name == "zero" || name.EndsWith("weighted", StringComparison.Ordinal) ? data.Numbers("w", "set", set) : null;
        var fit = LinearRegression.Fit(DesignOf(set, data, clusters), data.Numbers("y", "set", set), weights);

        Agrees("estimate", [.. fit.Coefficients.Values], 1e-10);
        foreach (var kind in new[] { ClusterCovariance.CR0, ClusterCovariance.CR1S, ClusterCovariance.CR2 })
            Agrees(kind.ToString(), fit.Clustered(clusters, kind).Covariance.Values.ToArray(), 1e-10);
        Agrees("CR2.df", fit.Clustered(clusters).DegreesOfFreedom(), 1e-10);

        void Agrees(string quantity, double[] found, double relative)
        {
            var expected = Enumerable.Range(0, values.Rows).Where(i => values.Text("set")[i] == name && values.Text("quantity")[i] == quantity)
                .Select(i => Reference.Number(values.Text("value")[i])).ToList();
            Assert.Equal(expected.Count, found.Length);
            var scale = expected.Max(Math.Abs);
            for (var i = 0; i < found.Length; i++) Close.Within(expected[i], found[i], relative * scale, $"{name} {quantity}[{i}]");
        }
    }

    [Fact]
    public void A_weighted_sum_has_the_degrees_of_freedom_of_the_same_coefficient_in_another_design()
    {
        var set = new RegressionSet("weighted");
        var (first, second) = (set.Design.Columns[1].Values, set.Design.Columns[2].Values);
        double[] sum = [.. first.Zip(second, (a, b) => a + b)];
        // b1·x1 + b2·x2 = (b1 − b2)·x1 + b2·(x1 + x2).
        var design = Design.WithIntercept(new DesignColumn("x1", first), new DesignColumn("sum", sum));
        var other = LinearRegression.Fit(design, set.Response, set.Weights).Clustered(set.Clusters)[1];

        var difference = set.Fit().Clustered(set.Clusters).Combine([0, 1, -1]);

        Close.To(other.Value, difference.Value, 1e-12);
        Close.To(other.StandardError, difference.StandardError, 1e-12);
        Close.To(other.DegreesOfFreedom, difference.DegreesOfFreedom, 1e-12);
    }

    [Fact]
    public void Clusters_of_one_row_make_CR2_the_same_as_HC2()
    {
        var set = new RegressionSet("few");
        var clustered = set.Fit().Clustered([.. Enumerable.Range(0, set.Response.Length)]);

        Close.To(set.Fit().Robust(RobustCovariance.HC2).Covariance.Values.ToArray(), clustered.Covariance.Values.ToArray(), 1e-12);
    }

    [Fact]
    public void Other_kinds_rest_on_the_number_of_clusters()
    {
        var set = new RegressionSet("plain");
        var clustered = set.Fit().Clustered(set.Clusters, ClusterCovariance.CR1S);

        Assert.Equal(8, clustered.Clusters);
        Assert.Equal([7, 7, 7], clustered.DegreesOfFreedom());
        Assert.Equal(7, clustered.Joint.DegreesOfFreedom);
    }

    [Fact]
    public void One_cluster_and_too_few_codes_are_refused()
    {
        var set = new RegressionSet("plain");

        Assert.Contains(
            "1 cluster among the 40 rows",
            Assert.Throws<ArgumentException>(() => set.Fit().Clustered(new int[40])).Message,
            StringComparison.Ordinal);
        Assert.Contains("39", Assert.Throws<ArgumentException>(() => set.Fit().Clustered(new int[39])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => set.Fit().Clustered(set.Clusters).Combine([1]));
    }

    private static Design DesignOf(string set, Reference data, int[] clusters)
    {
        var (x, z) = (new DesignColumn("x", data.Numbers("x", "set", set)), new DesignColumn("z", data.Numbers("z", "set", set)));
        return set switch
        {
            "fixed" => Design.WithoutIntercept([x, .. clusters.Distinct().Select(c => Dummy($"cluster {c}", clusters, v => v == c))]),
            "constant" => Design.WithIntercept(Dummy("odd", clusters, c => c % 2 == 1), Dummy("late", clusters, c => c >= 5)),
            _ => Design.WithIntercept(x, z),
        };
    }

    private static DesignColumn Dummy(string name, int[] clusters, Func<int, bool> isOne) =>
        new(name, Array.ConvertAll(clusters, c => isOne(c) ? 1.0 : 0));
}
