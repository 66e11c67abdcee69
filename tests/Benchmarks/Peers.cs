using System.Diagnostics;
using System.Globalization;
using Reckon.Support;

namespace Reckon.Benchmarks;

/// <summary>What others take for the same work, measured in the same run.</summary>
public static class Peers
{
    private static readonly (string Ours, string Program, string Script, string Name)[] All =
    [
        (nameof(ProductivityBenchmark.ProductivityBootstrap), "/usr/bin/python3", "peer.py", "productivity"),
        (nameof(SurveyBenchmark.TaylorTotal), "Rscript", "peer.R", "taylor"),
        (nameof(SurveyBenchmark.BootstrapTotal), "Rscript", "peer.R", "bootstrap"),
        (nameof(MonteCarloBenchmark.ThirtyOperations), "/usr/bin/python3", "peer.py", "montecarlo"),
        (nameof(LeontiefBenchmark.InverseAndMultipliers), "/usr/bin/python3", "peer.py", "leontief"),
        (nameof(StreamBenchmark.RegressionOfTenMillionRows), "/usr/bin/python3", "peer.py", "stream"),
        (nameof(StreamBenchmark.TotalsOfTenMillionRows), "/usr/bin/python3", "peer.py", "totals"),
        (nameof(AssessmentBenchmark.FiveAssessments), "/usr/bin/python3", "peer.py", "five"),
        (nameof(AssessmentBenchmark.OneThousandQuantities), "/usr/bin/python3", "peer.py", "quantities1000"),
        (nameof(AssessmentBenchmark.TenThousandQuantities), "/usr/bin/python3", "peer.py", "quantities10000"),
        (nameof(AssessmentBenchmark.HundredThousandQuantities), "/usr/bin/python3", "peer.py", "quantities100000"),
        (nameof(ChartBenchmark.OneThousandFigures), "/usr/bin/python3", "peer.py", "figures"),
        (nameof(ChartBenchmark.TenThousandPoints), "/usr/bin/python3", "peer.py", "points"),
        (nameof(ChartBenchmark.TenThousandDots), "/usr/bin/python3", "peer.py", "dots"),
    ];

    /// <summary>A table in Markdown: the benchmark, our seconds, the peer's, and their ratio.</summary>
    /// <param name="ours">Seconds by the name of the benchmark.</param>
    public static IEnumerable<string> Compare(IReadOnlyDictionary<string, double> ours)
    {
        yield return "| benchmark | ours, s | peer | peer, s | times faster |";
        yield return "| --- | ---: | --- | ---: | ---: |";
        foreach (var peer in All.Where(p => ours.ContainsKey(p.Ours)))
        {
            var (our, their) = (ours[peer.Ours], Seconds(peer.Program, peer.Script, peer.Name));
            yield return string.Create(CultureInfo.InvariantCulture, $"| {peer.Ours} | {our:G3} | {Label(peer.Name)} | {their:G3} | {their / our:G3} |");
        }
    }

    private static string Label(string name) => name switch
    {
        "taylor" => "R survey",
        "bootstrap" => "R survey, 50 replicates",
        "totals" => "pandas",
        "five" or "quantities1000" or "quantities10000" or "quantities100000" => "PyYAML with libyaml, reading and evaluating alone",
        "figures" => "matplotlib's SVG, 20 figures times 50",
        "points" or "dots" => "matplotlib's SVG",
        _ => "numpy",
    };

    private static double Seconds(string program, string script, string name)
    {
        var start = new ProcessStartInfo(program, [Path.Combine(Repository.Root, "tests", "Benchmarks", "Peers", script), name]) { RedirectStandardOutput = true };
        // A setting that some machines have for old builds of OpenBLAS slows a current numpy down.
        start.Environment.Remove("OPENBLAS_CORETYPE");
        start.Environment.Remove("OPENBLAS_L2_SIZE");
        using var process = Process.Start(start)!;
        var line = process.StandardOutput.ReadToEnd().Split('\n').FirstOrDefault(l => l.StartsWith(name + ",", StringComparison.Ordinal));
        return line is null ? double.NaN : double.Parse(line.Split(',')[1], CultureInfo.InvariantCulture);
    }
}
