using Reckon.Diagnostics;

namespace Reckon.Site.Figures;

/// <summary>The figures of all <c>charts.yaml</c> files of a site.</summary>
public sealed class FigureLibrary
{
    private const string FileName = "charts.yaml";
    private readonly Dictionary<string, IReadOnlyList<FigureDeclaration>> _byFolder;

    private FigureLibrary(Dictionary<string, IReadOnlyList<FigureDeclaration>> byFolder) => _byFolder = byFolder;

    /// <summary>Reads all files below the input folder; those in folders whose name starts with _ are passed over.</summary>
    public static FigureLibrary Load(SourceFolder files, string input, DiagnosticBag diagnostics)
    {
        var paths = files.List(input).Where(p => p.EndsWith("/" + FileName, StringComparison.Ordinal) && !p.Split('/').Any(part => part.StartsWith('_')));
        return new FigureLibrary(paths.AsParallel().Select(p => (Folder: p[..^(FileName.Length + 1)], Figures: Read(files, p, diagnostics))).AsSequential()
            .Where(f => f.Figures is not null).ToDictionary(f => f.Folder, f => f.Figures!, StringComparer.Ordinal));
    }

    /// <summary>The figures declared in a folder (relative to the site's root); none when it has no file.</summary>
    public IReadOnlyList<FigureDeclaration> In(string folder) => _byFolder.GetValueOrDefault(folder) ?? [];

    /// <summary>The folders that declare figures, in ordinal order.</summary>
    public IReadOnlyList<string> Folders => [.. _byFolder.Keys.Order(StringComparer.Ordinal)];

    private static IReadOnlyList<FigureDeclaration>? Read(SourceFolder files, string path, DiagnosticBag diagnostics) =>
        files.Read(path, diagnostics) is { } file ? new FigureReader(diagnostics).ReadFile(file) : null;
}
