using BenchmarkDotNet.Attributes;
using Reckon.Statistics.Randomness;
using Reckon.Statistics.Regression;
using Reckon.Statistics.Survey.Streaming;

namespace Reckon.Benchmarks;

/// <summary>Ten million rows that pass by in batches of 100,000 and are not kept.</summary>
public class StreamBenchmark
{
    private const int Batch = 100_000;
    private const int Batches = 100;

    private static readonly string[] Names = ["a", "b", "c", "d"];

    private readonly ReadOnlyMemory<double>[] _columns;
    private readonly double[] _response;

    /// <summary>Draws a batch, which passes by again and again.</summary>
    public StreamBenchmark()
    {
        var random = new RandomStream(1, 0);
        var columns = Enumerable.Range(0, 4).Select(_ => new double[Batch]).ToArray();
        foreach (var column in columns) random.Fill(column);
        _columns = [.. columns.Select(c => (ReadOnlyMemory<double>)c)];
        _response = [.. Enumerable.Range(0, Batch).Select(i => columns[0][i] + 2 * columns[1][i] + 3 * columns[2][i] + 4 * columns[3][i] + random.NextOpen())];
    }

    /// <summary>A regression on four variables, half of the rows on each of two threads.</summary>
    [Benchmark]
    public double RegressionOfTenMillionRows()
    {
        RegressionAccumulator[] halves = [new(Names), new(Names)];
        Parallel.ForEach(halves, half =>
        {
            for (var batch = 0; batch < Batches / 2; batch++) half.AddColumns(_columns, _response);
        });
        halves[0].Merge(halves[1]);
        return halves[0].Fit().Coefficients.Values[1];
    }

    /// <summary>A total and its standard error from 10,000 clusters in 100 strata, half of the rows on each of two threads.</summary>
    [Benchmark]
    public double TotalsOfTenMillionRows()
    {
        SurveyTotalAccumulator[] halves = [new(1), new(1)];
        Parallel.For(0, 2, half => Take(halves[half], half * Batches / 2));
        halves[0].Merge(halves[1]);
        var sample = halves[0].Snapshot();
        return sample.Design().Estimate(sample.Totals())[0].StandardError;
    }

    private void Take(SurveyTotalAccumulator accumulator, int first)
    {
        for (var batch = first; batch < first + Batches / 2; batch++)
        {
            for (var i = 0; i < Batch; i++) accumulator.Add(batch, i % 100, 1.5, new ReadOnlySpan<double>(in _response[i]));
        }
    }
}
