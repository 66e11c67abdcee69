using Reckon.Support;

namespace Reckon.Cli.Tests.Commands.New;

/// <summary>Sites that the command itself made.</summary>
internal static class NewSite
{
    /// <summary>A site without a report.</summary>
    public static async Task<SiteFolder> EmptyAsync()
    {
        var site = new SiteFolder();
        var run = await CommandRun.OfAsync(site.Root, "new", "site", ".");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return site;
    }

    /// <summary>A site with one report.</summary>
    public static async Task<SiteFolder> WithReportAsync(string slug, params string[] options)
    {
        var site = await EmptyAsync();
        var run = await CommandRun.OfAsync(site.Root, ["new", "report", slug, .. options]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return site;
    }
}
