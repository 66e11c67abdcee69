using System.CommandLine;
using Reckon.Cli.Reports;
using Reckon.Site.Output;

namespace Reckon.Cli.Commands.Check;

/// <summary><c>reckon check</c>: builds in memory, so that all is checked and nothing written.</summary>
internal static class CheckCommand
{
    public static CommandEntry Create(SiteOptions options, Shell shell)
    {
        var command = new Command("check", "Does everything that build does but write");
        command.SetAction(parse => SiteRun.Run(options.Read(parse, shell), new MemoryOutput(), RunKind.Check, shell));
        return new CommandEntry(command,
        [
            new("reckon check", "Lists what is wrong with the site of this folder"),
            new("reckon check -i drafts", "Checks another folder of content"),
        ])
        {
            Failure = "There is an error that build would stop at",
        };
    }
}
