using System.Diagnostics;
using System.Globalization;
using System.Text;
using Reckon.Site;
using Reckon.Site.Output;
using Reckon.Support;

namespace Reckon.Benchmarks.Fuzzing;

/// <summary>Builds and checks a small site again and again, each time with one of its files broken at random, and tells of every exception and of every build that takes long.</summary>
/// <param name="seed">Where the random numbers begin: the same seed breaks the same files.</param>
public sealed class SiteFuzz(int seed)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);
    private static readonly string[] Broken = [".md", ".yaml", ".json", ".csv", ".hbs"];

    private readonly Random _random = new(seed);
    private readonly string _root = Directory.CreateTempSubdirectory("reckon-fuzz-").FullName;
    private readonly HashSet<string> _found = new(StringComparer.Ordinal);

    /// <summary>Runs for some time and prints what it found.</summary>
    /// <returns>How many different findings there were.</returns>
    public int Run(TimeSpan time)
    {
        Copy();
        var files = Directory.GetFiles(_root, "*", SearchOption.AllDirectories).Where(f => Broken.Contains(Path.GetExtension(f))).Order(StringComparer.Ordinal).ToDictionary(f => f, File.ReadAllBytes);
        var (clock, inputs) = (Stopwatch.StartNew(), 0);
        for (; clock.Elapsed < time; inputs++) Break(files.ElementAt(_random.Next(files.Count)));
        Directory.Delete(_root, recursive: true);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{inputs:N0} sites in {clock.Elapsed.TotalMinutes:F1} minutes from seed {seed}: {_found.Count} findings"));
        return _found.Count;
    }

    private void Break(KeyValuePair<string, byte[]> file)
    {
        var broken = new Mutation(_random).Of(file.Value);
        File.WriteAllBytes(file.Key, broken);
        if (Problem() is { } problem && _found.Add(problem.Split('\n')[0])) Tell(file.Key, broken, problem);
        File.WriteAllBytes(file.Key, file.Value);
    }

    private string? Problem()
    {
        var clock = Stopwatch.StartNew();
        try
        {
            SiteBuilder.Build(new BuildRequest { Root = _root, IsReview = true }, new MemoryOutput());
            return clock.Elapsed > Longest ? $"{clock.Elapsed.TotalSeconds:F0} seconds" : null;
        }
        catch (Exception e)
        {
            return e.ToString();
        }
    }

    // The smallest file that still shows it: as long as any half, quarter … of it can go, it goes.
    private void Tell(string file, byte[] broken, string problem)
    {
        var least = broken;
        for (var size = least.Length / 2; size > 0; size /= 2)
        {
            for (var at = 0; at + size <= least.Length;)
            {
                byte[] less = [.. least[..at], .. least[(at + size)..]];
                File.WriteAllBytes(file, less);
                if (Problem()?.Split('\n')[0] == problem.Split('\n')[0]) least = less;
                else at += size;
            }
        }

        Console.WriteLine($"── {Path.GetRelativePath(_root, file)}\n{problem}\n── the least that shows it\n{Encoding.UTF8.GetString(least)}\n");
    }

    private void Copy()
    {
        foreach (var (from, to) in new[] { ("tests/Site.Tests/Reviews/remarks", "."), ("theme", "theme"), ("input/data/units.yaml", "input/data/units.yaml") })
            Copy(Path.Combine(Repository.Root, from), Path.Combine(_root, to));
        File.Delete(Path.Combine(_root, "expected.txt"));
        File.AppendAllText(Path.Combine(_root, "input/reports/demo/index.zh.md"), "\n<?# Note warning ?>文字<?#/ Note ?>\n\n<?# Ledger /?>\n\n<?# Chart parts /?>\n\n<?# DataTable jobs.direct,jobs.total title=表 /?>\n\n<?# Trace jobs.total /?>\n");
        File.WriteAllText(Path.Combine(_root, "input/reports/demo/charts.yaml"), "charts:\n  parts:\n    mark: bar\n    title: { zh: 图, en: Figure }\n    subtitle: { zh: 万个, en: jobs }\n    source: paper\n    unit: 万 job\n    data:\n      - { label: { zh: 直接, en: Direct }, value: jobs.direct }\n      - { label: { zh: 合计, en: Total }, value: jobs.total }\n");
    }

    private static void Copy(string from, string to)
    {
        if (!Directory.Exists(from))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(from, to);
            return;
        }

        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories)) Copy(file, Path.Combine(to, Path.GetRelativePath(from, file)));
    }
}
