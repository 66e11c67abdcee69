using System.CommandLine;
using Reckon.Cli.Reports;
using Reckon.Site.Output;

namespace Reckon.Cli.Commands.Build;

/// <summary><c>reckon build</c>: writes the site to its output folder, unless something is wrong.</summary>
internal static class BuildCommand
{
    public static CommandEntry Create(SiteOptions options, Shell shell)
    {
        var command = new Command("build", "Builds the site into its output folder and says what it found (the default)");
        command.SetAction(parse => SiteRun.Run(options.Read(parse, shell), new FolderOutput(), RunKind.Build, FindingFormat.Text, shell));
        return new CommandEntry(command,
        [
            new("reckon build", "Builds the site of this folder into output/"),
            new("reckon build -r ../site -o public", "Builds the site in ../site into ../site/public/"),
            new("reckon build -s LinkRoot=/repository -s Host=example.org", "Builds for https://example.org/repository/"),
        ])
        {
            Failure = "There is an error; the output folder was left as it was",
        };
    }
}
