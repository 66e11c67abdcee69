using System.Net;

namespace Reckon.Cli.Preview;

/// <summary>Pages as the preview sends them: with the script that reloads them, and a policy that lets it listen.</summary>
internal static class PreviewPage
{
    /// <summary>A page of the site.</summary>
    public static string Of(string html, PreviewState state)
    {
        var page = PreviewPolicy.Widen(html);
        var head = page.IndexOf("</head>", StringComparison.OrdinalIgnoreCase);
        return head < 0 ? page + Script(state) : page.Insert(head, Script(state));
    }

    /// <summary>What is shown as long as no build was without errors.</summary>
    public static string WithoutSite(PreviewState state) =>
        $"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <title>Reckon</title>
        <meta name="color-scheme" content="light dark">
        {Script(state)}
        </head>
        <body>
        <pre id="reckon-errors" role="alert">{WebUtility.HtmlEncode(state.Errors.Length > 0 ? state.Errors : PreviewMessages.Building)}</pre>
        </body>
        </html>

        """;

    private static string Script(PreviewState state) => $"<script src=\"{PreviewPaths.Script}?v={state.Version}\" defer></script>";
}
