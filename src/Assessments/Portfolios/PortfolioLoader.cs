using Reckon.Assessments.Reading;
using Reckon.Assessments.Units;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Portfolios;

/// <summary>Reads all assessments below a folder, computes their quantities and judges their claims.</summary>
public static class PortfolioLoader
{
    private const string FileName = "assessment.yaml";

    /// <summary>Loads <c>data/units.yaml</c> and each <c>assessment.yaml</c> below the input folder.</summary>
    /// <param name="files">The site's files.</param>
    /// <param name="input">The input folder, relative to the site's root.</param>
    /// <param name="diagnostics">Takes all that is wrong; with errors the portfolio holds what could be computed all the same.</param>
    public static Portfolio Load(SourceFolder files, string input, DiagnosticBag diagnostics)
    {
        var shared = ReadUnits(files, $"{input}/data/units.yaml", diagnostics);
        var paths = files.List(input).Where(p => p.EndsWith("/" + FileName, StringComparison.Ordinal) && !IsHidden(p));
        var declarations = paths.Select(p => AssessmentReader.Read(p, input, files, shared, diagnostics)).OfType<AssessmentDeclaration>().ToList();
        var unique = Unique(declarations.OrderBy(d => d.Slug, StringComparer.Ordinal), diagnostics);
        return new PortfolioBuilder(unique, shared, diagnostics).Build();
    }

    private static UnitRegistry ReadUnits(SourceFolder files, string path, DiagnosticBag diagnostics) =>
        files.Exists(path) && files.Read(path, diagnostics) is { } file ? new UnitRegistry(UnitNounReader.ReadFile(file, diagnostics)) : new UnitRegistry([]);

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
