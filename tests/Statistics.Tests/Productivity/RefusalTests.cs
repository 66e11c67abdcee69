using Reckon.Statistics.Productivity;
using Reckon.Statistics.Regression;

namespace Reckon.Statistics.Tests.Productivity;

public sealed class RefusalTests
{
    [Fact]
    public void Firms_without_jobs_or_with_negative_sales_are_refused()
    {
        Assert.Contains("jobs[1] of 4 is 0", Assert.Throws<ArgumentException>(() => new FirmSample([1, 2, 3, 4], [1, 0, 1, 1])).Message, StringComparison.Ordinal);
        Assert.Contains("sales[2] of 4 is -3", Assert.Throws<ArgumentException>(() => new FirmSample([1, 2, -3, 4], [1, 1, 1, 1])).Message, StringComparison.Ordinal);
        Assert.Contains("sales has 3 entries", Assert.Throws<ArgumentException>(() => new FirmSample([1, 2, 3], [1, 1, 1])).Message, StringComparison.Ordinal);
        Assert.Contains("sales has 4 entries and jobs has 3", Assert.Throws<ArgumentException>(() => new FirmSample([1, 2, 3, 4], [1, 1, 1])).Message, StringComparison.Ordinal);
        Assert.Contains("clusters has 1 entries", Assert.Throws<ArgumentException>(() => new FirmSample([1, 2, 3, 4], [1, 1, 1, 1], [1])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_different_sales_make_no_curve() =>
        Assert.Contains("sales^2", Assert.Throws<RankDeficientException>(() => ProductivityModel.Of(new FirmSample([1, 2, 1, 2, 2], [1, 1, 2, 1, 1]))).Message, StringComparison.Ordinal);

    [Fact]
    public void One_cluster_is_refused() =>
        Assert.Throws<ArgumentException>(() => ProductivityModel.Of(new FirmSample([1, 2, 3, 4, 5], [1, 1, 2, 1, 1], [1, 1, 1, 1, 1])));

    [Fact]
    public void A_population_needs_sales()
    {
        Assert.Throws<ArgumentException>(() => SalesPopulation.OfTotal(0));
        Assert.Throws<ArgumentException>(() => SalesPopulation.OfTotal(1, 0));
        Assert.Throws<ArgumentException>(() => SalesPopulation.OfUnits([]));
        Assert.Throws<ArgumentException>(() => SalesPopulation.OfUnits([0, 0]));
        Assert.Contains("sales[1] of 2 is -1", Assert.Throws<ArgumentException>(() => SalesPopulation.OfUnits([2, -1])).Message, StringComparison.Ordinal);
    }
}
