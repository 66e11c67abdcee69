using Reckon.Site;

namespace Reckon.Cli.Commands;

/// <summary>Which site a command is about.</summary>
/// <param name="GivenRoot">The site's folder as it was typed.</param>
/// <param name="Root">Its full path.</param>
/// <param name="Settings">Settings that win over all others.</param>
internal sealed record SiteArguments(string GivenRoot, string Root, IReadOnlyDictionary<string, string> Settings)
{
    /// <summary>Why there is no site to work on, or null.</summary>
    public string? Problem
    {
        get
        {
            if (!Directory.Exists(Root)) return CommandLineMessages.NoFolder(GivenRoot);
            var input = Settings.GetValueOrDefault("InputPaths", "input");
            return File.Exists(Path.Combine(Root, "statiq.json")) || Directory.Exists(Path.Combine(Root, input)) ? null : CommandLineMessages.NoSite(GivenRoot);
        }
    }

    /// <summary>The build that they ask for.</summary>
    public BuildRequest Request(Shell shell) => new() { Root = Root, Environment = shell.Environment, Settings = Settings };
}
