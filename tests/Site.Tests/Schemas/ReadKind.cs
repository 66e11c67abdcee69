using Reckon.Assessments.Portfolios;
using Reckon.Diagnostics;
using Reckon.Site.Figures;
using Reckon.Support;

namespace Reckon.Site.Tests.Schemas;

/// <summary>Reads a text as a file of a kind, with the readers that a build uses.</summary>
internal static class ReadKind
{
    /// <summary>Where a file of each kind stands. A schema whose file is missing here describes no file of its own.</summary>
    public static IReadOnlyDictionary<string, string> Paths { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["assessment"] = "input/reports/demo/assessment.yaml",
        ["charts"] = "input/reports/demo/charts.yaml",
        ["sources"] = "input/data/sources.yaml",
        ["units"] = "input/data/units.yaml",
    };

    /// <summary>What the readers find wrong with it.</summary>
    public static IReadOnlyList<Diagnostic> Findings(string kind, string text)
    {
        using var folder = new TemporaryFolder();
        folder.Write(Paths["units"], "units:\n  job: { zh: 个, en: job }\n  person: { zh: 人, en: person }\n");
        folder.Write("input/reports/demo/data/jobs.csv", "year,jobs\n2020,1\n");
        folder.Write(Paths[kind], text);
        var (files, diagnostics) = (new SourceFolder(folder.Root), new DiagnosticBag());
        PortfolioLoader.Load(files, "input", diagnostics);
        FigureLibrary.Load(files, "input", diagnostics);
        return diagnostics.Ordered();
    }
}
