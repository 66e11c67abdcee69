using System.Collections.Frozen;
using Reckon.Diagnostics;
using Reckon.Site.Settings;

namespace Reckon.Site.Output;

/// <summary>Keeps the finished site in memory. Others may read while a build replaces it.</summary>
public sealed class MemoryOutput : IBuildOutput
{
    private volatile FrozenDictionary<string, OutputFile> _files = FrozenDictionary<string, OutputFile>.Empty;

    /// <summary>The files of the last build without errors, by path.</summary>
    public IReadOnlyDictionary<string, OutputFile> Files => _files;

    /// <inheritdoc />
    public void Prepare(string root, SiteSettings settings, DiagnosticBag diagnostics)
    {
    }

    /// <inheritdoc />
    public WriteReport Write(IReadOnlyList<OutputFile> files, DiagnosticBag diagnostics)
    {
        var before = _files;
        _files = files.ToFrozenDictionary(f => f.Path, StringComparer.Ordinal);
        var unchanged = files.Count(f => before.TryGetValue(f.Path, out var old) && old.Bytes.Span.SequenceEqual(f.Bytes.Span));
        return new WriteReport(files.Count - unchanged, unchanged, before.Keys.Count(p => !_files.ContainsKey(p)));
    }
}
