using Reckon.Statistics.Regression;

namespace Reckon.Statistics.Tests.Regression;

public sealed class RobustCovarianceTests
{
    public static TheoryData<string> Names => RegressionSet.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Covariances_for_unequal_variances_agree_with_sandwich(string name)
    {
        var set = new RegressionSet(name);
        foreach (var kind in Enum.GetValues<RobustCovariance>())
        {
            set.Agrees(kind.ToString(), set.Fit(LeastSquaresMethod.Exact).Robust(kind).Covariance, 1e-10);
            set.Agrees(kind.ToString(), set.Fit(LeastSquaresMethod.Qr).Robust(kind).Covariance, 1e-10);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Covariances_for_clusters_agree_with_clubSandwich(string name)
    {
        var set = new RegressionSet(name);
        foreach (var fit in new[] { set.Fit(LeastSquaresMethod.Exact), set.Fit(LeastSquaresMethod.Qr) })
        {
            foreach (var kind in Enum.GetValues<ClusterCovariance>()) set.Agrees(kind.ToString(), fit.Clustered(set.Clusters, kind).Covariance, 1e-10);
            set.Agrees("CR1S.vcovCL", fit.Clustered(set.Clusters, ClusterCovariance.CR1S).Covariance, 1e-10);
            set.Agrees("CR2.df", fit.Clustered(set.Clusters).DegreesOfFreedom(), 1e-9);
        }
    }
}
