using Reckon.Statistics.Productivity;

namespace Reckon.Statistics.Tests.Productivity;

/// <summary>49 cities read as firms: sales x, jobs u.</summary>
internal static class BigCity
{
    public static readonly double[] Sales = Reference.ReadGauge("bigcity.csv").Numbers("x");
    public static readonly double[] Jobs = Reference.ReadGauge("bigcity.csv").Numbers("u");
    public static readonly int[] Clusters = [.. Enumerable.Range(0, 49).Select(i => i % 7)];

    public static SalesPopulation Population => SalesPopulation.OfUnits(Sales);

    public static ProductivityModel Model => ProductivityModel.Of(new FirmSample(Sales, Jobs));

    public static ProductivityModel Clustered => ProductivityModel.Of(new FirmSample(Sales, Jobs, Clusters));

    /// <summary>Every second city.</summary>
    public static ProductivityModel Half => ProductivityModel.Of(new FirmSample([.. Sales.Where((_, i) => i % 2 == 0)], [.. Jobs.Where((_, i) => i % 2 == 0)]));
}
