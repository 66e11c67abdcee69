using System.Collections.Concurrent;
using System.IO.Enumeration;

namespace Reckon.Diagnostics;

/// <summary>The files of a site, read as text below one folder and never outside it.</summary>
/// <remarks>Limits: 8 MiB a file; no file whose real place, symbolic links followed, is outside the folder.</remarks>
public sealed class SourceFolder
{
    private const long LargestFile = 8L * 1024 * 1024;
    private const int MostLinks = 40;
    private const string MissingFile = "missing-file";
    private readonly ConcurrentDictionary<(string Path, TextEncoding Encoding), SourceFile> _read = new();
    private readonly FolderLog? _log;
    private readonly ConcurrentDictionary<string, string> _realFolders = new(StringComparer.Ordinal);

    /// <summary>A folder of files.</summary>
    /// <param name="root">Full or relative path of the site's root.</param>
    /// <param name="log">Takes down all that is asked of the folder, with the answers; null where nobody wants to know.</param>
    public SourceFolder(string root, FolderLog? log = null) => (Root, _log) = (System.IO.Path.GetFullPath(root), log);

    /// <summary>The full path of the site's root.</summary>
    public string Root { get; }

    /// <summary>The files below a folder, as paths relative to the root with forward slashes, in ordinal order; none when it is missing.</summary>
    /// <remarks>Folders that are links are not entered: one that leads to itself would never end.</remarks>
    public IReadOnlyList<string> List(string folder)
    {
        var files = ListNow(folder);
        _log?.Listed(folder, files);
        return files;
    }

    private IReadOnlyList<string> ListNow(string folder)
    {
        var full = FullPath(folder);
        if (!Directory.Exists(full)) return [];
        var files = new FileSystemEnumerable<string>(full, (ref e) => e.ToFullPath(), new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.System })
        {
            ShouldIncludePredicate = (ref e) => !e.IsDirectory,
            ShouldRecursePredicate = (ref e) => (e.Attributes & FileAttributes.ReparsePoint) == 0,
        };
        return [.. files.Select(f => System.IO.Path.GetRelativePath(Root, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];
    }

    /// <summary>The full path of a file. A NUL, which no path can hold, becomes a replacement character: there is no such file.</summary>
    public string FullPath(string path) => System.IO.Path.GetFullPath(System.IO.Path.Combine(Root, path.Replace('\\', '/').Replace('\0', '\ufffd')));

    /// <summary>Whether there is such a file inside the root.</summary>
    public bool Exists(string path)
    {
        var exists = RealFile(path) is not null && IsInside(path);
        _log?.Exists(path, exists);
        return exists;
    }

    /// <summary>Whether a path stays inside the root, links followed.</summary>
    public bool IsInside(string path)
    {
        var isInside = IsBelow(FullPath(path), Root) && IsBelow(RealPath(FullPath(path)), RealFolder(Root));
        _log?.Inside(path, isInside);
        return isInside;
    }

    /// <summary>The bytes of a file that is there and inside the root, whatever they mean.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public byte[] ReadBytes(string path)
    {
        var bytes = File.ReadAllBytes(FullPath(path));
        _log?.Read(path, bytes);
        return bytes;
    }

    /// <summary>Reads a file once. Problems are reported at <paramref name="asked"/>, or at the file's own start when null.</summary>
    /// <param name="path">Path relative to the root, with forward slashes.</param>
    /// <param name="diagnostics">Takes what is wrong with the file.</param>
    /// <param name="asked">The place that asked for the file.</param>
    /// <returns>The file, or null when it is missing, outside, too large or not UTF-8.</returns>
    public SourceFile? Read(string path, DiagnosticBag diagnostics, SourceSpan? asked = null) =>
        Read(path, TextEncoding.Utf8, asked ?? new SourceFile(path, "").Span(0, 0), mayDeclare: false, diagnostics);

    /// <summary>Reads a file of data once, whose encoding its declaration may name.</summary>
    /// <param name="path">Path relative to the root, with forward slashes.</param>
    /// <param name="encoding">The encoding that is declared; UTF-8 where none is.</param>
    /// <param name="diagnostics">Takes what is wrong with the file.</param>
    /// <param name="asked">The place that asked for the file.</param>
    /// <returns>The file, or null when it is missing, outside, too large or not in the encoding.</returns>
    public SourceFile? ReadData(string path, TextEncoding encoding, DiagnosticBag diagnostics, SourceSpan asked) =>
        Read(path, encoding, asked, mayDeclare: true, diagnostics);

    private SourceFile? Read(string path, TextEncoding encoding, SourceSpan asked, bool mayDeclare, DiagnosticBag diagnostics)
    {
        if (_read.TryGetValue((path, encoding), out var known))
        {
            _log?.ReadAgain(path);
            return known;
        }
        if (Problem(path) is var (code, message))
        {
            diagnostics.Error(code, asked, message, code == MissingFile ? Nearest(path) : null);
            return null;
        }

        var file = new TextDecoder(path, mayDeclare, diagnostics).Decode(ReadBytes(path), encoding);
        return file is null ? null : _read.GetOrAdd((path, encoding), file);
    }

    private (string Code, string Message)? Problem(string path)
    {
        if (!IsInside(path)) return ("outside-root", $"The path '{path}' leaves the site's folder; files are read only inside it.");
        if (RealFile(path) is not { } info) return (MissingFile, $"There is no file '{path}'.");
        return info.Length > LargestFile ? ("too-large", $"The file '{path}' has {info.Length / 1024} KiB; at most {LargestFile / 1024} KiB are read.") : null;
    }

    // A link that leads nowhere exists for the system, but holds nothing.
    private FileInfo? RealFile(string path) => new FileInfo(RealPath(FullPath(path))) is { Exists: true, LinkTarget: null } real ? real : null;

    private string? Nearest(string path)
    {
        var folder = System.IO.Path.GetDirectoryName(FullPath(path))!;
        if (!Directory.Exists(folder)) return null;
        var names = Directory.EnumerateFiles(folder).Select(f => System.IO.Path.GetFileName(f));
        return Suggestion.Nearest(System.IO.Path.GetFileName(FullPath(path)), names) is { } near ? $"Did you mean '{near}'?" : null;
    }

    private static bool IsBelow(string path, string folder) =>
        path == folder || path.StartsWith(folder.TrimEnd(System.IO.Path.DirectorySeparatorChar) + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal);

    // Files are many and folders few: where a folder really is is asked once in a build.
    private string RealPath(string path)
    {
        if (System.IO.Path.GetDirectoryName(path) is not { } folder) return path;
        var real = System.IO.Path.Combine(RealFolder(folder), System.IO.Path.GetFileName(path));
        return new FileInfo(real).LinkTarget is null ? real : RealPathOf(path);
    }

    private string RealFolder(string folder) => _realFolders.GetOrAdd(folder, RealPathOf);

    private static string RealPathOf(string path)
    {
        var links = 0;
        return RealPath(path, ref links);
    }

    // Follows links in any part of the path, also in the paths that links name. A circle of links leads nowhere: it stays as it is.
    private static string RealPath(string path, ref int links)
    {
        var real = System.IO.Path.GetPathRoot(path)!;
        foreach (var part in path[real.Length..].Split(System.IO.Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = System.IO.Path.Combine(real, part);
            var target = links < MostLinks ? new FileInfo(next).LinkTarget : null;
            if (target is not null) links++;
            real = target is null ? next : RealPath(System.IO.Path.GetFullPath(System.IO.Path.Combine(real, target)), ref links);
        }

        return real;
    }
}
