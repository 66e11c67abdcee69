using System.Text;
using Reckon.Diagnostics;

namespace Reckon.Site.Output;

/// <summary>Gathers the files of a site and reports two that would be written to one path.</summary>
internal sealed class SiteFiles(DiagnosticBag diagnostics)
{
    // Whatever the case: two such files would be one on Windows and macOS.
    private readonly Dictionary<string, OutputFile> _files = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The files in the order of their paths.</summary>
    public IReadOnlyList<OutputFile> All => [.. _files.Values.OrderBy(f => f.Path, StringComparer.Ordinal)];

    /// <summary>Whether there is a file at a path.</summary>
    public bool Holds(string path) => _files.ContainsKey(path);

    /// <summary>Adds a file. The same bytes at the same path may come twice.</summary>
    /// <param name="file">The file.</param>
    /// <param name="origin">What asked for it.</param>
    public void Add(OutputFile file, SourceSpan origin)
    {
        if (_files.TryAdd(file.Path, file) || _files[file.Path].Bytes.Span.SequenceEqual(file.Bytes.Span)) return;
        diagnostics.Error("same-path", origin, OutputMessages.SamePath(file.Path), "Rename one of them.");
    }

    /// <summary>Adds a text in UTF-8.</summary>
    public void Add(string path, string text, SourceSpan origin) => Add(new OutputFile(path, Encoding.UTF8.GetBytes(text)), origin);
}
