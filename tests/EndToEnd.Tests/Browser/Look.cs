namespace Reckon.EndToEnd.Tests.Browser;

/// <summary>How a reader looks at a page.</summary>
/// <param name="WidthPx">The width of the window in CSS pixels.</param>
/// <param name="IsDark">Whether the reader asked for dark colours.</param>
internal sealed record Look(int WidthPx = 1280, bool IsDark = false)
{
    /// <summary>Whether scripts that are not of the site may run: the checker of accessibility is one. Off, the site's own policy holds.</summary>
    public bool RunsForeignScript { get; init; }

    /// <summary>The size of letters that the reader has set in the browser, px; null for its usual 16.</summary>
    public int? LettersPx { get; init; }

    /// <summary>Whether scripts run at all.</summary>
    public bool RunsScript { get; init; } = true;
}
