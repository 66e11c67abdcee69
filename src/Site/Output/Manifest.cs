using System.Text;

namespace Reckon.Site.Output;

/// <summary>The list <c>.reckon</c> of the files that the last build wrote: the only ones that the next may replace or delete.</summary>
internal static class Manifest
{
    public const string FileName = ".reckon";

    /// <summary>The paths that the manifest of an output folder lists; none without one.</summary>
    public static IReadOnlySet<string> Read(string output)
    {
        var path = Path.Combine(output, FileName);
        return File.Exists(path) ? File.ReadAllLines(path).Where(OutputPaths.IsInside).Append(FileName).ToHashSet(StringComparer.Ordinal) : new HashSet<string>();
    }

    /// <summary>The manifest of a site.</summary>
    public static OutputFile Write(IEnumerable<OutputFile> files)
    {
        var lines = files.Select(f => f.Path).Order(StringComparer.Ordinal);
        return new OutputFile(FileName, Encoding.UTF8.GetBytes(string.Concat(lines.Select(l => l + "\n"))));
    }
}
