using Reckon.Diagnostics;
using Reckon.Site;
using Reckon.Site.Settings;

namespace Reckon.Cli.Commands;

/// <summary>Which site a command is about.</summary>
/// <param name="GivenRoot">The site's folder as it was typed.</param>
/// <param name="Root">Its full path.</param>
/// <param name="Settings">Settings that win over all others.</param>
internal sealed record SiteArguments(string GivenRoot, string Root, IReadOnlyDictionary<string, string> Settings)
{
    /// <summary>The folder given to be written, seen from the root; null when none was.</summary>
    public string? Output => Settings.GetValueOrDefault("OutputPath");

    /// <summary>Why there is no site to work on, or null. A folder mistyped must not become a site without pages that replaces a good one.</summary>
    public string? Problem(Shell shell)
    {
        if (!Directory.Exists(Root)) return CommandLineMessages.NoFolder(GivenRoot);
        var files = new SourceFolder(Root);
        var input = SettingsReader.Read(files, shell.Environment, Settings, new DiagnosticBag()).InputPath;
        if (Directory.Exists(files.FullPath(input))) return null;
        return files.Exists(SettingsReader.FileName) ? CommandLineMessages.NoInput(GivenRoot, input) : CommandLineMessages.NoSite(GivenRoot);
    }

    /// <summary>The build that they ask for.</summary>
    public BuildRequest Request(Shell shell) => new() { Root = Root, Environment = shell.Environment, Settings = Settings };
}
