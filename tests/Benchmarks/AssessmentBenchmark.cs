using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using Reckon.Assessments.Portfolios;
using Reckon.Diagnostics;
using Reckon.Support;

namespace Reckon.Benchmarks;

/// <summary>From files to audited numbers: the five assessments of this repository, and made-up ones of 1,000, 10,000 and 100,000 quantities.</summary>
public class AssessmentBenchmark
{
    private const int QuantitiesInFile = 10_000;
    private readonly string _own = Repository.Root;
    private readonly Dictionary<int, SiteFolder> _sites = [];

    /// <summary>Writes the made-up assessments.</summary>
    [GlobalSetup]
    public void Write()
    {
        foreach (var count in new[] { 1_000, 10_000, 100_000 }) _sites[count] = Site(count);
    }

    /// <summary>Deletes them.</summary>
    [GlobalCleanup]
    public void Delete()
    {
        foreach (var site in _sites.Values) site.Dispose();
    }

    /// <summary>The five assessments of this repository, with all draws (100,000 each).</summary>
    [Benchmark]
    public int FiveAssessments() => Load(_own, 1);

    /// <summary>1,000 quantities.</summary>
    [Benchmark]
    public int OneThousandQuantities() => Load(_sites[1_000].Root, 1_000);

    /// <summary>10,000 quantities.</summary>
    [Benchmark]
    public int TenThousandQuantities() => Load(_sites[10_000].Root, 10_000);

    /// <summary>100,000 quantities in ten files.</summary>
    [Benchmark]
    public int HundredThousandQuantities() => Load(_sites[100_000].Root, 100_000);

    private static int Load(string root, int least)
    {
        var diagnostics = new DiagnosticBag();
        var portfolio = PortfolioLoader.Load(new SourceFolder(root), "input", diagnostics);
        var count = portfolio.Assessments.Sum(a => a.Quantities.Count);
        if (diagnostics.HasErrors || count < least) throw new InvalidOperationException($"{count} quantities were read. {string.Join('\n', diagnostics.Ordered().Take(3).Select(DiagnosticText.Format))}");
        return count;
    }

    private static SiteFolder Site(int quantities)
    {
        var site = new SiteFolder(("input/data/units.yaml", "units:\n  job: { zh: 个, en: job }\n"));
        for (var file = 0; file * QuantitiesInFile < quantities; file++)
            site.Write($"input/reports/a{file.ToString(CultureInfo.InvariantCulture)}/assessment.yaml", Assessment($"a{file.ToString(CultureInfo.InvariantCulture)}", Math.Min(quantities, QuantitiesInFile)));
        return site;
    }

    // Ten quantities belong together: six that are printed, a printed total of them, three shares and growth rates.
    private static string Assessment(string slug, int quantities)
    {
        var text = new StringBuilder($"assessment: {slug}\ntitle: Made up\nsources:\n  s: {{ title: A source }}\nquantities:\n");
        for (var i = 0; i < quantities / 10; i++)
        {
            for (var j = 0; j < 6; j++) text.Append(CultureInfo.InvariantCulture, $"  p{i}.x{j}: {{ label: Part {j} of {i}, value: {100 + i % 90}.{j}, unit: 万 job, source: s, at: table {i} }}\n");
            text.Append(CultureInfo.InvariantCulture, $"  p{i}.total: {{ label: Total of {i}, value: {6 * (100 + i % 90)}, unit: 万 job, source: s, at: text {i}, formula: p{i}.x0 + p{i}.x1 + p{i}.x2 + p{i}.x3 + p{i}.x4 + p{i}.x5 }}\n");
            text.Append(CultureInfo.InvariantCulture, $"  p{i}.share: {{ label: Share of {i}, unit: percent, formula: p{i}.x0 / p{i}.total }}\n");
            text.Append(CultureInfo.InvariantCulture, $"  p{i}.rest: {{ label: Rest of {i}, unit: percent, formula: (p{i}.x1 + p{i}.x2) / p{i}.total }}\n");
            text.Append(CultureInfo.InvariantCulture, $"  p{i}.growth: {{ label: Growth of {i}, unit: percent, formula: \"growth(p{i}.x5, p{i}.x4)\" }}\n");
        }

        return text.ToString();
    }
}
