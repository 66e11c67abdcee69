using System.CommandLine;
using System.CommandLine.Parsing;
using Reckon.Cli.Reports;
using Reckon.Diagnostics;
using Reckon.Site.Output;

namespace Reckon.Cli.Commands.Check;

/// <summary><c>reckon check</c>: builds in memory, so that all is checked and nothing written, and runs the rules of a review.</summary>
internal static class CheckCommand
{
    public static CommandEntry Create(SiteOptions options, Shell shell)
    {
        var format = Format();
        var command = new Command("check", "Does everything that build does but write, and reviews the site by its rules") { format };
        command.SetAction(parse => SiteRun.Run(options.Read(parse, shell), new MemoryOutput(), RunKind.Check, parse.GetValue(format), shell));
        return new CommandEntry(command,
        [
            new("reckon check", "Lists what is wrong with the site of this folder, and what a reviewer would remark"),
            new("reckon check -i drafts", "Checks another folder of content"),
            new("reckon check -f json", "Writes one JSON object for programs; github writes annotations"),
        ])
        {
            Failure = "There is an error that build would stop at, or a remark that the settings call an error",
        };
    }

    private static Option<FindingFormat> Format() => new("--format", "-f")
    {
        Description = "How the findings are written: text, json or github [default: text]",
        HelpName = "format",
        CustomParser = ParseFormat,
    };

    private static FindingFormat ParseFormat(ArgumentResult result)
    {
        var text = result.Tokens.Single().Value;
        var formats = Enum.GetValues<FindingFormat>().ToDictionary(f => f.ToString().ToLowerInvariant(), StringComparer.Ordinal);
        if (formats.TryGetValue(text, out var format)) return format;
        result.AddError(CommandLineMessages.NotAFormat(text, Suggestion.For(text, formats.Keys)));
        return FindingFormat.Text;
    }
}
