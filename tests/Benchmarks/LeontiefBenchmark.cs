using BenchmarkDotNet.Attributes;
using Reckon.Statistics.InputOutput;
using Reckon.Statistics.Matrices;
using Reckon.Statistics.Randomness;

namespace Reckon.Benchmarks;

/// <summary>The Leontief inverse of 153 sectors, and the multipliers of output, value added, jobs and wages.</summary>
public class LeontiefBenchmark
{
    private const int Sectors = 153;

    private readonly Production _production;
    private readonly Matrix _flows;
    private readonly double[][] _satellites;

    /// <summary>Draws a table.</summary>
    public LeontiefBenchmark()
    {
        var random = new RandomStream(1, 0);
        Sector[] sectors = [.. Enumerable.Range(0, Sectors).Select(i => new Sector($"{i}", $"{i}"))];
        _flows = Matrix.Create(Sectors, Sectors, (_, _) => random.NextOpen());
        double[] output = [.. Enumerable.Range(0, Sectors).Select(i => 2 * _flows.Row(i).ToArray().Sum())];
        _satellites = [.. Enumerable.Range(0, 3).Select(_ => output.Select(x => x * random.NextOpen()).ToArray())];
        var wages = new PrimaryInputs([new PrimaryInput("wages", PrimaryInputKind.CompensationOfEmployees)], Matrix.FromRows(_satellites[2]));
        _production = new Production(sectors, output, wages);
    }

    /// <summary>From flows to multipliers.</summary>
    [Benchmark]
    public double InverseAndMultipliers()
    {
        var model = new LeontiefModel(_production.Coefficients(_flows), _production.Sectors);
        var sum = Linkages.Of(model).Backward[0];
        foreach (var satellite in _satellites) sum += model.Effects(_production.Coefficients(satellite)).Multipliers()[0];
        return sum;
    }
}
