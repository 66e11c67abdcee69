using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Reckon.Site.Output;

namespace Reckon.Cli.Preview;

/// <summary>Answers browsers. All files come out of memory by their exact path, so that no request reaches the disk.</summary>
internal sealed class PreviewRequests(PreviewSite site, CancellationToken stop)
{
    private static readonly string[] Hosts = ["localhost", "127.0.0.1", "[::1]"];
    private static readonly byte[] Script = ReadScript();

    /// <summary>Answers one request.</summary>
    public Task HandleAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        // Another name means that a page of another site asks through a name that it let point here.
        if (!Hosts.Contains(request.Host.Host, StringComparer.OrdinalIgnoreCase)) return TextAsync(response, StatusCodes.Status400BadRequest, PreviewMessages.BadHost);
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method)) return TextAsync(response, StatusCodes.Status405MethodNotAllowed, PreviewMessages.BadMethod);
        return request.Path.Value switch
        {
            PreviewPaths.Script => BytesAsync(response, StatusCodes.Status200OK, ContentTypes.Of(PreviewPaths.Script), Script),
            PreviewPaths.Events => EventsAsync(response, context.RequestAborted),
            var path => SiteAsync(context, path ?? "/"),
        };
    }

    private Task SiteAsync(HttpContext context, string path)
    {
        var state = site.Current;
        if (state.Version.Length == 0) return HtmlAsync(context.Response, StatusCodes.Status503ServiceUnavailable, PreviewPage.WithoutSite(state));
        if (CleanUrls.Redirect(path, state) is { } location) return RedirectAsync(context, location);
        if (CleanUrls.Find(path, state) is { } file) return FileAsync(context.Response, StatusCodes.Status200OK, file, state);
        return CleanUrls.NotFound(state) is { } page
            ? FileAsync(context.Response, StatusCodes.Status404NotFound, page, state)
            : TextAsync(context.Response, StatusCodes.Status404NotFound, PreviewMessages.NotFound);
    }

    private static Task RedirectAsync(HttpContext context, string location)
    {
        context.Response.Redirect(new PathString(location).ToUriComponent() + context.Request.QueryString.ToUriComponent());
        return Task.CompletedTask;
    }

    private static Task FileAsync(HttpResponse response, int status, OutputFile file, PreviewState state) => ContentTypes.IsHtml(file.Path)
        ? HtmlAsync(response, status, PreviewPage.Of(Encoding.UTF8.GetString(file.Bytes.Span), state))
        : BytesAsync(response, status, ContentTypes.Of(file.Path), file.Bytes);

    private async Task EventsAsync(HttpResponse response, CancellationToken gone)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(gone, stop);
        response.ContentType = "text/event-stream";
        try
        {
            while (true)
            {
                var state = site.Current;
                await response.WriteAsync($"retry: 500\ndata: {Event(state)}\n\n", end.Token);
                await response.Body.FlushAsync(end.Token);
                await state.Replaced.WaitAsync(end.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The browser has gone, or the preview ends.
        }
    }

    private static string Event(PreviewState state) => JsonSerializer.Serialize(new { version = state.Version, errors = state.Errors });

    private static Task TextAsync(HttpResponse response, int status, string text) => BytesAsync(response, status, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(text + "\n"));

    private static Task HtmlAsync(HttpResponse response, int status, string html) => BytesAsync(response, status, "text/html; charset=utf-8", Encoding.UTF8.GetBytes(html));

    private static async Task BytesAsync(HttpResponse response, int status, string type, ReadOnlyMemory<byte> bytes)
    {
        response.StatusCode = status;
        response.ContentType = type;
        response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(response.HttpContext.Request.Method)) await response.Body.WriteAsync(bytes);
    }

    private static byte[] ReadScript()
    {
        using var stream = typeof(PreviewRequests).Assembly.GetManifestResourceStream("reload.js")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
