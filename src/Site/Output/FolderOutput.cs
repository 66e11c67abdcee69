using System.Text.Json;
using Reckon.Diagnostics;
using Reckon.Site.Settings;

namespace Reckon.Site.Output;

/// <summary>Writes the site to its output folder so that a failing or killed build leaves the last good site whole.</summary>
/// <remarks>
/// One build at a time has the folder, from its preparation to its end. Files that changed are staged beside the folder (<c>output.staging</c>), then a journal is put there, then they are moved. A crash before the
/// journal changes nothing; after it, the next command completes the move. Nothing is replaced or deleted that no earlier build wrote.
/// </remarks>
public sealed class FolderOutput : IBuildOutput
{
    internal const string Staged = "files";

    private string _output = "";
    private SourceSpan _setting;
    private OutputLock? _lock;

    private string Staging => _output + ".staging";

    /// <inheritdoc />
    public void Prepare(string root, SiteSettings settings, DiagnosticBag diagnostics)
    {
        _setting = settings.OutputPath.Span;
        if (FolderGuard.Check(root, settings, diagnostics) is not { } output) return;
        _output = output;
        Try(diagnostics, () => Begin(settings.OutputPath.Text, diagnostics));
    }

    /// <inheritdoc />
    public WriteReport Write(IReadOnlyList<OutputFile> files, DiagnosticBag diagnostics)
    {
        var all = files.Append(Manifest.Write(files)).OrderBy(f => f.Path, StringComparer.Ordinal).ToList();
        var known = Manifest.Read(_output);
        var changed = all.AsParallel().AsOrdered().Where(IsChanged).ToList();
        var deleted = known.Except(all.Select(f => f.Path)).Order(StringComparer.Ordinal).ToList();
        if (!IsSafe(changed, known, diagnostics)) return new WriteReport(0, 0, 0);
        if (changed.Count + deleted.Count > 0) Try(diagnostics, () => Replace(changed, deleted));
        var written = changed.Count(f => f.Path != Manifest.FileName);
        return new WriteReport(written, files.Count - written, deleted.Count);
    }

    /// <inheritdoc />
    public void Release()
    {
        _lock?.Dispose();
        _lock = null;
    }

    private void Begin(string output, DiagnosticBag diagnostics)
    {
        _lock = OutputLock.TryTake(_output);
        if (_lock is null) diagnostics.Error("build-running", _setting, OutputMessages.BuildRunning(output), "Wait until it has ended, or give this one an OutputPath of its own.");
        else CompleteLast();
    }

    private void CompleteLast()
    {
        Journal.Find(Staging)?.Complete(Staging, _output);
        if (Directory.Exists(Path.Combine(Staging, Staged))) Directory.Delete(Staging, recursive: true);
    }

    private void Replace(List<OutputFile> changed, List<string> deleted)
    {
        Directory.CreateDirectory(Path.Combine(Staging, Staged));
        foreach (var folder in changed.Select(f => Path.GetDirectoryName(f.Path)!).Distinct(StringComparer.Ordinal)) Directory.CreateDirectory(Path.Combine(Staging, Staged, folder));
        Parallel.ForEach(changed, Stage);
        var journal = new Journal([.. changed.Select(f => f.Path)], deleted);
        journal.Save(Staging);
        journal.Complete(Staging, _output);
        Directory.Delete(Staging, recursive: true);
    }

    // Not forced onto the disk: should the power fail, the next build finds by their bytes which files differ, and writes those again.
    private void Stage(OutputFile file) => File.WriteAllBytes(Path.Combine(Staging, Staged, file.Path), file.Bytes.Span);

    private bool IsChanged(OutputFile file)
    {
        var info = new FileInfo(Path.Combine(_output, file.Path));
        return !info.Exists || info.Length != file.Bytes.Length || !File.ReadAllBytes(info.FullName).AsSpan().SequenceEqual(file.Bytes.Span);
    }

    private bool IsSafe(List<OutputFile> changed, IReadOnlySet<string> known, DiagnosticBag diagnostics)
    {
        var foreign = changed.Find(f => !known.Contains(f.Path) && (File.Exists(Path.Combine(_output, f.Path)) || Directory.Exists(Path.Combine(_output, f.Path))));
        if (foreign is not null) diagnostics.Error("not-ours", _setting, OutputMessages.NotOurs(foreign.Path), "Move it away, or choose another OutputPath.");
        var linked = changed.SelectMany(f => Folders(f.Path)).Distinct(StringComparer.Ordinal).FirstOrDefault(f => new DirectoryInfo(Path.Combine(_output, f)).LinkTarget is not null);
        if (linked is not null) diagnostics.Error("output-link", _setting, OutputMessages.IsLink(linked), "A build writes nothing outside the output folder.");
        return foreign is null && linked is null;
    }

    private static IEnumerable<string> Folders(string path)
    {
        for (var end = path.IndexOf('/', StringComparison.Ordinal); end >= 0; end = path.IndexOf('/', end + 1)) yield return path[..end];
    }

    private void Try(DiagnosticBag diagnostics, Action action)
    {
        try
        {
            action();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            diagnostics.Error("cannot-write", _setting, OutputMessages.CannotWrite(e.Message));
        }
    }
}
