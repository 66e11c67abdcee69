using System.Text.RegularExpressions;
using Reckon.Support;

namespace Reckon.Cli.Tests.Preview;

/// <summary><c>reckon serve</c> on a free port, with the browser's side of it.</summary>
internal sealed partial class PreviewSession : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly LineWriter _out = new();
    private Task<int> _running = Task.FromResult(0);

    private PreviewSession(SiteFolder site) => Site = site;

    public SiteFolder Site { get; }

    public Uri Address { get; private set; } = new("http://localhost/");

    public HttpClient Browser { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    /// <summary>Ends all waiting: what a test waits for comes within a minute, or never.</summary>
    public CancellationToken Patience { get; } = new CancellationTokenSource(TimeSpan.FromMinutes(1)).Token;

    public static async Task<PreviewSession> StartAsync(SiteFolder site, params string[] args)
    {
        var session = new PreviewSession(site);
        var shell = new Shell { Out = session._out, Error = TextWriter.Null, Folder = site.Root };
        session._running = Task.Run(() => Program.RunAsync(["serve", "--port", "0", .. args], shell, session._stop.Token));
        var line = await session._out.NextAsync("Preview:", session.Patience);
        session.Address = new Uri(Http().Match(line).Value);
        return session;
    }

    public async Task<HttpResponseMessage> GetAsync(string path) => await Browser.GetAsync(new Uri($"http://localhost:{Address.Port}{path}"), Patience);

    public async Task<string> ReadAsync(string path) => await (await GetAsync(path)).Content.ReadAsStringAsync(Patience);

    public async Task<PreviewEvents> ListenAsync() =>
        new(await Browser.GetStreamAsync(new Uri($"http://localhost:{Address.Port}/_reckon/events"), Patience), Patience);

    /// <summary>Ends the command as Ctrl-C does.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> StopAsync()
    {
        await _stop.CancelAsync();
        return await _running;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Browser.Dispose();
        _stop.Dispose();
        await _out.DisposeAsync();
        Site.Dispose();
    }

    [GeneratedRegex(@"http://\S+")]
    private static partial Regex Http();
}
