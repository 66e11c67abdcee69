using BenchmarkDotNet.Attributes;
using Reckon.Statistics.InputOutput;
using Reckon.Statistics.Matrices;
using Reckon.Statistics.Randomness;

namespace Reckon.Benchmarks;

/// <summary>The Leontief inverse of 153 sectors, and the multipliers of output, value added, jobs and wages.</summary>
public class LeontiefBenchmark
{
    private const int Sectors = 153;

    private readonly Sector[] _sectors = [.. Enumerable.Range(0, Sectors).Select(i => new Sector($"{i}", $"{i}"))];
    private readonly double[] _output;
    private readonly Matrix _flows;
    private readonly double[][] _satellites;

    /// <summary>Draws a table.</summary>
    public LeontiefBenchmark()
    {
        var random = new RandomStream(1, 0);
        _flows = Matrix.Create(Sectors, Sectors, (_, _) => random.NextOpen());
        _output = [.. Enumerable.Range(0, Sectors).Select(i => 2 * _flows.Row(i).ToArray().Sum())];
        _satellites = [.. Enumerable.Range(0, 3).Select(_ => _output.Select(x => x * random.NextOpen()).ToArray())];
    }

    /// <summary>From flows to multipliers.</summary>
    [Benchmark]
    public double InverseAndMultipliers()
    {
        var model = new LeontiefModel(Matrix.Create(Sectors, Sectors, (i, j) => _flows[i, j] / _output[j]), _sectors);
        var sum = Linkages.Of(model).Backward[0];
        foreach (var satellite in _satellites) sum += model.Effects([.. satellite.Select((v, j) => v / _output[j])]).Multipliers()[0];
        return sum;
    }
}
