using System.Text.Json;

namespace Reckon.Cli.Tests.Preview;

/// <summary>What the preview tells a page that listens.</summary>
internal sealed class PreviewEvents(Stream stream, CancellationToken patience) : IDisposable
{
    private readonly StreamReader _reader = new(stream);

    /// <summary>The next event.</summary>
    public async Task<(string Version, string Errors)> NextAsync()
    {
        string? line;
        do line = await _reader.ReadLineAsync(patience) ?? throw new EndOfStreamException();
        while (!line.StartsWith("data: ", StringComparison.Ordinal));
        var data = JsonDocument.Parse(line[6..]).RootElement;
        return (data.GetProperty("version").GetString()!, data.GetProperty("errors").GetString()!);
    }

    /// <summary>The next event of a kind. An editor's save may be seen half done, which gives one more event before.</summary>
    public async Task<(string Version, string Errors)> NextAsync(Func<string, string, bool> isWanted)
    {
        while (true)
        {
            var found = await NextAsync();
            if (isWanted(found.Version, found.Errors)) return found;
        }
    }

    public void Dispose() => _reader.Dispose();
}
