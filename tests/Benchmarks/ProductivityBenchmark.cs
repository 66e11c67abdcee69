using BenchmarkDotNet.Attributes;
using Reckon.Statistics.Distributions;
using Reckon.Statistics.Estimates;
using Reckon.Statistics.Productivity;
using Reckon.Statistics.Randomness;
using Reckon.Statistics.Resampling;

namespace Reckon.Benchmarks;

/// <summary>The productivity model of platform reports, fitted again to 10,000 samples of 5,000 firms.</summary>
public class ProductivityBenchmark
{
    private readonly ProductivityModel _model = Model();

    /// <summary>The percentile interval of the published estimate.</summary>
    [Benchmark]
    public ConfidenceInterval ProductivityBootstrap()
    {
        var bootstrap = CurveBootstrap.Of(_model, new BootstrapOptions { Replicates = 10_000 });
        return bootstrap.Distribution(CurveBootstrap.Published(SalesPopulation.OfTotal(1e6))).Percentile();
    }

    private static ProductivityModel Model()
    {
        var random = new RandomStream(1, 0);
        double Normal() => NormalDistribution.StandardQuantile(random.NextOpen());
        double[] sales = [.. Enumerable.Range(0, 5000).Select(_ => Math.Exp(4 + Normal()))];
        double[] jobs = [.. sales.Select(x => x / ((3 + 0.002 * x) * Math.Exp(0.4 * Normal())))];
        return ProductivityModel.Of(new FirmSample(sales, jobs));
    }
}
