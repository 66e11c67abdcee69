namespace Reckon.Cli.Preview;

/// <summary>Addresses of the preview's own; none is ever in the output.</summary>
internal static class PreviewPaths
{
    public const string Script = "/_reckon/reload.js";
    public const string Events = "/_reckon/events";
}
