using System.Diagnostics;

namespace Reckon.Benchmarks.Sites;

/// <summary>What a browser does that shows a page of the preview: waits to be told of a change, then loads the page again.</summary>
internal sealed class PreviewBrowser(Uri address) : IDisposable
{
    private readonly HttpClient _client = new() { BaseAddress = address };
    private StreamReader? _events;

    /// <summary>Milliseconds from a change of files until the page that holds it has been loaded.</summary>
    public async Task<double> TimeAsync(Action edit, string path)
    {
        _events ??= await ListenAsync();
        var clock = Stopwatch.StartNew();
        edit();
        await EventAsync();
        await _client.GetByteArrayAsync(path);
        return clock.Elapsed.TotalMilliseconds;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _events?.Dispose();
        _client.Dispose();
    }

    private async Task<StreamReader> ListenAsync()
    {
        var events = new StreamReader(await _client.GetStreamAsync("_reckon/events"));
        _events = events;
        await EventAsync();
        return events;
    }

    private async Task EventAsync()
    {
        while (await _events!.ReadLineAsync() is { } line && !line.StartsWith("data:", StringComparison.Ordinal))
        {
        }
    }
}
