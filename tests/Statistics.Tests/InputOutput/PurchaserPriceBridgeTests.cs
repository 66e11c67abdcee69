using Reckon.Statistics.Gauge;
using Reckon.Statistics.InputOutput;

namespace Reckon.Statistics.Tests.InputOutput;

public sealed class PurchaserPriceBridgeTests
{
    private static readonly double[] Trade = [0, 0, 1, 0], Transport = [0, 0, 0, 1];

    [Fact]
    public void Sales_of_a_platform_become_demand_for_goods_trade_and_transport()
    {
        // 1000 of clothes: 250 trade, 50 transport, 100 tax, 600 basic of which 30 % imported; 200 of software at its basic price.
        var bridge = new PurchaserPriceBridge([new(0.25, 0.05, 0.1, 0.3), default, default, default], Trade, Transport);
        var demand = bridge.Convert([1000, 200, 0, 0]);

        Close.To([420, 200, 250, 50], demand.Domestic, 1e-15);
        Close.To([180, 0, 0, 0], demand.Imported, 1e-15);
        Close.To([0, 0, 250, 50], demand.Margins, 1e-15);
        Close.To([100, 0, 0, 0], demand.ProductTaxes, 1e-15);
        Close.To(1200, demand.Sum(), 1e-15);
    }

    [Fact]
    public void Subsidies_make_the_basic_price_larger_and_margins_may_go_to_several_sectors()
    {
        var bridge = new PurchaserPriceBridge([new(0.2, 0.1, -0.1, 0), default, default, default], [0, 0, 0.75, 0.25], Transport);
        var demand = bridge.Convert([100, 0, 0, 0]);

        Close.To([80, 0, 15, 15], demand.Domestic, 1e-14);
        Close.To(100, demand.Sum(), 1e-15);
    }

    [Fact]
    public void Turnover_taken_as_demand_for_trade_overstates_the_jobs_in_trade()
    {
        var table = PublishedTables.China(2018);
        var jobs = table.Production.Coefficients(PublishedTables.ChineseEmployment(2018));
        var (prices, sales, turnover) = (new PriceComposition[42], new double[42], new double[42]);
        (prices[7], sales[7], turnover[27]) = (new PriceComposition(0.2, 0.03, 0.1, 0.05), 1e8, 1e8);
        double[] All(int sector) => [.. Enumerable.Range(0, 42).Select(i => i == sector ? 1.0 : 0)];
        var demand = new PurchaserPriceBridge(prices, All(27), All(28)).Convert(sales);
        var model = table.Model();

        Close.To(0.2, model.Footprint(jobs, demand.Domestic).Direct[27] / model.Footprint(jobs, turnover).Direct[27], 1e-14);
        Close.To(1e8, demand.Sum(), 1e-15);
    }

    [Fact]
    public void Shares_that_make_no_price_are_refused()
    {
        PriceComposition[] Prices(PriceComposition first) => [first, default, default, default];
        var refused = Assert.Throws<ArgumentException>(() => new PurchaserPriceBridge(Prices(new(0.6, 0.3, 0.2, 0)), Trade, Transport));
        Assert.Contains("compositions[0]", refused.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new PurchaserPriceBridge(Prices(new(-0.1, 0, 0, 0)), Trade, Transport));
        Assert.Throws<ArgumentException>(() => new PurchaserPriceBridge(Prices(new(0, 0, 0, 1.1)), Trade, Transport));
        Assert.Throws<ArgumentException>(() => new PurchaserPriceBridge(Prices(new(0, 0, double.NaN, 0)), Trade, Transport));
        Assert.Throws<ArgumentException>("trade", () => new PurchaserPriceBridge(Prices(default), [0, 0, 0.5, 0], Transport));
        Assert.Throws<ArgumentException>("transport", () => new PurchaserPriceBridge(Prices(default), Trade, [1]));
        Assert.Throws<ArgumentException>("purchases", () => new PurchaserPriceBridge(Prices(default), Trade, Transport).Convert([1, double.NaN, 0, 0]));
    }
}
