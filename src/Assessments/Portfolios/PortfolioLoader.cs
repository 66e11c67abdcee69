using Reckon.Assessments.InputOutput;
using Reckon.Assessments.Reading;
using Reckon.Assessments.Uncertainty;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Portfolios;

/// <summary>Reads all assessments below a folder, computes their quantities and judges their claims.</summary>
public static class PortfolioLoader
{
    private const string FileName = "assessment.yaml";

    /// <summary>Loads <c>data/units.yaml</c>, <c>data/sources.yaml</c>, the input–output tables of <c>data/io</c> and each <c>assessment.yaml</c> below the input folder.</summary>
    /// <param name="files">The site's files.</param>
    /// <param name="input">The input folder, relative to the site's root.</param>
    /// <param name="diagnostics">Takes all that is wrong; with errors the portfolio holds what could be computed all the same.</param>
    /// <param name="memory">Remembers draws from one load to the next; null to draw all anew.</param>
    public static Portfolio Load(SourceFolder files, string input, DiagnosticBag diagnostics, PropagationMemory? memory = null)
    {
        memory ??= new PropagationMemory();
        if (SharedDeclarations.Read(files, input, diagnostics) is not { } shared) return Build([], SharedDeclarations.None, [], IoTables.None, memory, diagnostics);
        var paths = files.List(input).Where(p => p.EndsWith("/" + FileName, StringComparison.Ordinal) && !IsHidden(p)).ToList();
        var read = paths.AsParallel().AsOrdered().Select(p => (Path: p, Declaration: AssessmentReader.Read(p, input, files, shared, diagnostics))).ToList();
        var unique = Unique(read.Select(r => r.Declaration).OfType<AssessmentDeclaration>().OrderBy(d => d.Slug, StringComparer.Ordinal), diagnostics);
        var tables = IoTables.Load(files, input, shared.Units, diagnostics);
        return Build(unique, shared, [.. read.Where(r => r.Declaration is null).Select(r => r.Path.Split('/')[^2])], tables, memory, diagnostics);
    }

    private static Portfolio Build(
        IReadOnlyList<AssessmentDeclaration> declarations, SharedDeclarations shared, HashSet<string> unreadable, IoTables tables, PropagationMemory memory, DiagnosticBag diagnostics) =>
        new PortfolioBuilder(declarations, shared.Units, unreadable, tables, memory, diagnostics).Build();

    private static List<AssessmentDeclaration> Unique(IEnumerable<AssessmentDeclaration> declarations, DiagnosticBag diagnostics)
    {
        var unique = new List<AssessmentDeclaration>();
        foreach (var declaration in declarations)
        {
            if (unique.Find(u => u.Slug == declaration.Slug) is { } first)
                diagnostics.Error("duplicate-name", Place(declaration), $"There is already an assessment '{declaration.Slug}': {Place(first).File.Path}.", "Rename one of the two folders.");
            else unique.Add(declaration);
        }

        return unique;
    }

    private static SourceSpan Place(AssessmentDeclaration declaration) => declaration.Title.Located("en").Span;

    private static bool IsHidden(string path) => path.Split('/').Any(part => part.StartsWith('_'));
}
