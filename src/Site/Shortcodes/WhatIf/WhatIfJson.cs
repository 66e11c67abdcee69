using System.Text.Json;

namespace Reckon.Site.Shortcodes.WhatIf;

/// <summary>Writes texts as JSON that may stand inside a page: &lt;, &gt; and &amp; are escaped.</summary>
internal static class WhatIfJson
{
    /// <summary>A text in quotation marks.</summary>
    public static string Text(string text) => JsonSerializer.Serialize(text);
}
