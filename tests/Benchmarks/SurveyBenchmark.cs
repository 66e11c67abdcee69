using BenchmarkDotNet.Attributes;
using Reckon.Statistics.Estimates;
using Reckon.Statistics.Randomness;
using Reckon.Statistics.Survey.Designs;
using Reckon.Statistics.Survey.Estimators;
using Reckon.Statistics.Survey.Replicates;

namespace Reckon.Benchmarks;

/// <summary>A total from a million rows in 10,000 clusters and 200 strata, from the raw columns to the standard error.</summary>
public class SurveyBenchmark
{
    private const int Rows = 1_000_000;

    private readonly int[] _strata = [.. Enumerable.Range(0, Rows).Select(i => i / 5000)];
    private readonly int[] _clusters = [.. Enumerable.Range(0, Rows).Select(i => i / 100)];
    private readonly double[] _weights = new double[Rows];
    private readonly double[] _values = new double[Rows];

    /// <summary>Draws the columns.</summary>
    public SurveyBenchmark()
    {
        var random = new RandomStream(1, 0);
        random.Fill(_weights);
        random.Fill(_values);
        for (var i = 0; i < Rows; i++) (_weights[i], _values[i]) = (1 + 19 * _weights[i], -Math.Log(_values[i]));
    }

    /// <summary>By Taylor linearisation.</summary>
    [Benchmark]
    public Estimate TaylorTotal() => Design().Estimate(new Totals(_values))[0];

    /// <summary>By 500 replicates of the bootstrap of Rao, Wu and Yue.</summary>
    [Benchmark]
    public Estimate BootstrapTotal() => BootstrapReplicates.Of(Design(), new BootstrapPlan { Seed = 1, Replicates = 500 }).Estimate(new Totals(_values))[0];

    private TaylorDesign Design() => new(new SurveyPlan { Stages = [new SurveyStage { Clusters = _clusters, Strata = _strata }], Weights = _weights });
}
