using Microsoft.Playwright;
using Reckon.Site.Output;

namespace Reckon.EndToEnd.Tests.Browser;

/// <summary>A page of a built site in the browser, served from memory, and all that went wrong on it.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private const string Host = "http://site.test";
    private readonly IBrowserContext _context;
    private readonly IReadOnlyDictionary<string, OutputFile> _files;
    private readonly string _linkRoot;
    private readonly List<string> _complaints = [];
    private readonly List<string> _requests = [];

    private Visit(IBrowserContext context, IPage page, IReadOnlyDictionary<string, OutputFile> files, string linkRoot) =>
        (_context, Page, _files, _linkRoot) = (context, page, files, linkRoot);

    public IPage Page { get; }

    /// <summary>Errors in the console, requests that failed or went elsewhere.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    /// <summary>The files that were asked for.</summary>
    public IReadOnlyList<string> Requests => _requests;

    public static async Task<Visit> OpenAsync(IBrowser browser, IReadOnlyDictionary<string, OutputFile> files, string path, Look look, string linkRoot = "")
    {
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            ColorScheme = look.IsDark ? ColorScheme.Dark : ColorScheme.Light,
            ViewportSize = new ViewportSize { Width = look.WidthPx, Height = 800 },
            ReducedMotion = ReducedMotion.Reduce,
            BypassCSP = look.RunsForeignScript,
            JavaScriptEnabled = look.RunsScript,
        });
        var visit = new Visit(context, await context.NewPageAsync(), files, linkRoot);
        await visit.ListenAsync();
        if (look.LettersPx is { } letters) await visit.SetLettersAsync(letters);
        await visit.Page.GotoAsync(Host + path);
        return visit;
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    private async Task SetLettersAsync(int px)
    {
        var session = await _context.NewCDPSessionAsync(Page);
        await session.SendAsync("Page.setFontSizes", new Dictionary<string, object> { ["fontSizes"] = new Dictionary<string, object> { ["standard"] = px, ["fixed"] = px } });
    }

    private async Task ListenAsync()
    {
        Page.Console += (_, message) => { if (message.Type is "error" or "warning") _complaints.Add(message.Text); };
        Page.PageError += (_, error) => _complaints.Add(error);
        await _context.RouteAsync("**/*", AnswerAsync);
    }

    private Task AnswerAsync(IRoute route)
    {
        var url = new Uri(route.Request.Url);
        if (url.GetLeftPart(UriPartial.Authority) == Host && Find(Uri.UnescapeDataString(url.AbsolutePath)) is { } file)
        {
            _requests.Add(file.Path);
            return SendAsync(route, file);
        }

        _complaints.Add($"Request for {url}");
        return route.AbortAsync();
    }

    private static Task SendAsync(IRoute route, OutputFile file) =>
        route.FulfillAsync(new RouteFulfillOptions { BodyBytes = file.Bytes.ToArray(), ContentType = ContentType(file.Path) });

    private OutputFile? Find(string path)
    {
        if (!path.StartsWith(_linkRoot + "/", StringComparison.Ordinal)) return null;
        var relative = path[(_linkRoot.Length + 1)..];
        string[] candidates = relative.Length == 0 || relative.EndsWith('/') ? [relative + "index.html"] : [relative, relative + ".html"];
        return candidates.Select(c => _files.GetValueOrDefault(c)).FirstOrDefault(f => f is not null);
    }

    private static string ContentType(string path) => Path.GetExtension(path) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".json" => "application/json",
        _ => "text/plain; charset=utf-8",
    };
}
