using Reckon.Cli.Commands;

namespace Reckon.Cli.Preview;

/// <summary>The preview from its start to its end: listen, build, rebuild on changes.</summary>
internal static class PreviewRun
{
    /// <summary>Runs until it is stopped, which is no failure.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(SiteArguments arguments, int port, Shell shell, CancellationToken stop)
    {
        if (arguments.Problem(shell) is { } problem) return Fail(problem, shell);
        var site = new PreviewSite(arguments, shell);
        try
        {
            await using var server = await PreviewServer.StartAsync(site, port, stop);
            await ShowAsync(site, server, arguments.Root, shell, stop);
            return ExitCodes.Success;
        }
        catch (ListenException e)
        {
            return Fail(e.Message, shell);
        }
    }

    private static async Task ShowAsync(PreviewSite site, PreviewServer server, string root, Shell shell, CancellationToken stop)
    {
        using var watcher = new PreviewWatcher(root, site.WatchedFolders, shell.Error);
        watcher.Watch();
        site.Rebuild();
        shell.Out.WriteLine(PreviewMessages.Address(server.Port, site.Current.LinkRoot));
        try
        {
            await foreach (var _ in watcher.ChangesAsync(stop)) site.Rebuild();
        }
        catch (OperationCanceledException)
        {
            shell.Out.WriteLine(PreviewMessages.Ended);
        }
    }

    private static int Fail(string sentence, Shell shell)
    {
        shell.Error.WriteLine(CommandLineMessages.Error(sentence));
        return ExitCodes.Failure;
    }
}
