using Reckon.Assessments.Yaml;
using Reckon.Diagnostics;

namespace Reckon.Site.Pages;

/// <summary>The <c>_directory.yaml</c> files: what is said about all pages of a folder and, unless <c>Recursive: false</c>, of those below it.</summary>
internal sealed class DirectoryMeta
{
    private static readonly string[] Names = ["_directory.yaml", "_directory.yml", "_directory.json"];
    private readonly Dictionary<string, YamlMapping> _byFolder = new(StringComparer.Ordinal);

    /// <summary>Reads them all.</summary>
    /// <param name="files">The site's files.</param>
    /// <param name="input">The input folder with a slash at its end.</param>
    /// <param name="paths">The files below the input folder.</param>
    /// <param name="diagnostics">Takes what is wrong with them.</param>
    public DirectoryMeta(SourceFolder files, string input, IEnumerable<string> paths, DiagnosticBag diagnostics)
    {
        foreach (var path in paths.Where(p => Names.Contains(System.IO.Path.GetFileName(p), StringComparer.OrdinalIgnoreCase)))
        {
            if (files.Read(path, diagnostics) is not { } file || YamlReader.Read(file, diagnostics) is not { } node) continue;
            if (node is YamlMapping mapping) _byFolder[path[input.Length..(path.LastIndexOf('/') + 1)]] = mapping;
            else diagnostics.Error("wrong-type", node.Span, PageMessages.FrontMatterIs(node.Kind));
        }
    }

    /// <summary>What holds for a folder's pages, the outermost folder first.</summary>
    /// <param name="folder">Relative to the input folder; empty or ending in a slash.</param>
    public IEnumerable<YamlMapping> For(string folder) =>
        Ancestors(folder).Where(f => _byFolder.ContainsKey(f)).Select(f => (Folder: f, Meta: _byFolder[f]))
            .Where(d => d.Folder == folder || IsRecursive(d.Meta))
            .Select(d => d.Meta);

    private static IEnumerable<string> Ancestors(string folder)
    {
        yield return "";
        for (var end = folder.IndexOf('/', StringComparison.Ordinal); end >= 0; end = folder.IndexOf('/', end + 1)) yield return folder[..(end + 1)];
    }

    private static bool IsRecursive(YamlMapping meta) =>
        !meta.Entries.Any(e => e.Key.Text.Equals("Recursive", StringComparison.OrdinalIgnoreCase)
            && e.Value is YamlScalar value && value.Text.Equals("false", StringComparison.OrdinalIgnoreCase));
}
