using Reckon.Assessments.Sources;
using Reckon.Assessments.Units;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Reading;

/// <summary>What all assessments of a site share.</summary>
/// <param name="Units">The nouns of <c>data/units.yaml</c>.</param>
/// <param name="Sources">The sources of <c>data/sources.yaml</c>.</param>
internal sealed record SharedDeclarations(UnitRegistry Units, IReadOnlyList<Source> Sources)
{
    /// <summary>No nouns and no sources: what a site has without the two files.</summary>
    public static SharedDeclarations None { get; } = new(new UnitRegistry([]), []);

    /// <summary>Reads the files below the input folder; either may be missing.</summary>
    /// <returns>What they declare, or null when one of them has an error: every unit or citation would be called unknown, which helps nobody.</returns>
    public static SharedDeclarations? Read(SourceFolder files, string input, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        var nouns = Read($"{input}/data/units.yaml", files, UnitNounReader.ReadFile, found);
        var sources = Read($"{input}/data/sources.yaml", files, SourceReader.ReadFile, found);
        foreach (var diagnostic in found.Ordered()) diagnostics.Add(diagnostic);
        return found.HasErrors ? null : new SharedDeclarations(new UnitRegistry(nouns), sources);
    }

    private static IReadOnlyList<T> Read<T>(string path, SourceFolder files, Func<SourceFile, DiagnosticBag, IReadOnlyList<T>> read, DiagnosticBag diagnostics) =>
        files.Exists(path) && files.Read(path, diagnostics) is { } file ? read(file, diagnostics) : [];
}
