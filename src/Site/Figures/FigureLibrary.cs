using Reckon.Diagnostics;

namespace Reckon.Site.Figures;

/// <summary>The figures of all <c>charts.yaml</c> files of a site.</summary>
public sealed class FigureLibrary
{
    private const string FileName = "charts.yaml";
    private readonly Dictionary<string, IReadOnlyList<FigureDeclaration>> _byFolder = new(StringComparer.Ordinal);

    private FigureLibrary()
    {
    }

    /// <summary>Reads all files below the input folder; those in folders whose name starts with _ are passed over.</summary>
    public static FigureLibrary Load(SourceFolder files, string input, DiagnosticBag diagnostics)
    {
        var library = new FigureLibrary();
        foreach (var path in files.List(input).Where(p => p.EndsWith("/" + FileName, StringComparison.Ordinal) && !p.Split('/').Any(part => part.StartsWith('_'))))
        {
            if (files.Read(path, diagnostics) is { } file) library._byFolder[path[..^(FileName.Length + 1)]] = new FigureReader(diagnostics).ReadFile(file);
        }

        return library;
    }

    /// <summary>The figures declared in a folder (relative to the site's root); none when it has no file.</summary>
    public IReadOnlyList<FigureDeclaration> In(string folder) => _byFolder.GetValueOrDefault(folder) ?? [];

    /// <summary>The folders that declare figures, in ordinal order.</summary>
    public IReadOnlyList<string> Folders => [.. _byFolder.Keys.Order(StringComparer.Ordinal)];
}
