using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Reckon.Site.Settings;

namespace Reckon.Cli.Preview;

/// <summary>Tells when files of the site change. Several changes at once, as editors make them, are one.</summary>
/// <param name="root">The full path of the site's root.</param>
/// <param name="folders">Gives the folders below it that are watched; settings may change them.</param>
/// <param name="error">Takes a warning where a folder cannot be watched.</param>
internal sealed class PreviewWatcher(string root, Func<IReadOnlyList<string>> folders, TextWriter error) : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(20);
    private const int LongestWait = 60;

    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private IReadOnlyList<FileSystemWatcher> _watchers = [];

    /// <summary>Watches the folders that are there now. The old watchers end when the new ones have begun, so that nothing is missed.</summary>
    public void Watch()
    {
        var before = _watchers;
        var existing = folders().Select(f => Path.Combine(root, f)).Where(Directory.Exists);
        _watchers = [.. existing.Select(f => Watcher(f, deep: true)).Append(Watcher(root, deep: false)).OfType<FileSystemWatcher>()];
        foreach (var watcher in before) watcher.Dispose();
    }

    /// <summary>Comes back after each change, once the files have been left alone for a moment.</summary>
    public async IAsyncEnumerable<bool> ChangesAsync([EnumeratorCancellation] CancellationToken stop)
    {
        while (await _changes.Reader.WaitToReadAsync(stop))
        {
            await SettleAsync(stop);
            Watch();
            yield return true;
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var watcher in _watchers) watcher.Dispose();
    }

    private async Task SettleAsync(CancellationToken stop)
    {
        for (var i = 0; i < LongestWait && _changes.Reader.TryRead(out _); i++) await Task.Delay(Quiet, stop);
    }

    private FileSystemWatcher? Watcher(string folder, bool deep)
    {
        try
        {
            return Start(new FileSystemWatcher(folder) { IncludeSubdirectories = deep }, deep);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            error.WriteLine(PreviewMessages.CannotWatch(folder, e.Message));
            return null;
        }
    }

    private FileSystemWatcher Start(FileSystemWatcher watcher, bool deep)
    {
        void Handle(string? name)
        {
            if (deep || IsOurs(name)) _changes.Writer.TryWrite(true);
        }

        watcher.Changed += (_, e) => Handle(e.Name);
        watcher.Created += (_, e) => Handle(e.Name);
        watcher.Deleted += (_, e) => Handle(e.Name);
        watcher.Renamed += (_, e) => { Handle(e.OldName); Handle(e.Name); };
        watcher.Error += (_, _) => _changes.Writer.TryWrite(true);
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private bool IsOurs(string? name) => name == SettingsReader.FileName || folders().Any(f => f.Split('/')[0] == name);
}
