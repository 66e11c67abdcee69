using Microsoft.Playwright;

namespace Reckon.EndToEnd.Tests.Browser;

/// <summary>Debian's Chromium, started once. Where there is none, the tests that need it are skipped and say so.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Path = "/usr/bin/chromium";
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The running browser; skips the test without one.</summary>
    public IBrowser Browser
    {
        get
        {
            Skip.If(_browser is null, $"There is no browser at {Path}.");
            return _browser;
        }
    }

    public async Task InitializeAsync()
    {
        if (!File.Exists(Path)) return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Path, Args = ["--no-sandbox"] });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
