using System.CommandLine;
using System.CommandLine.Parsing;

namespace Reckon.Cli.Commands.Explain;

/// <summary><c>reckon explain</c>: prints what a number rests on, down to its sources.</summary>
internal static class ExplainCommand
{
    public static CommandEntry Create(SiteOptions options, Shell shell)
    {
        var assessment = new Argument<string>("ASSESSMENT") { Description = "The assessment, named as its folder is; or ASSESSMENT:ID in one" };
        var id = new Argument<string?>("ID") { Description = "A quantity, a row of a table or a claim", Arity = ArgumentArity.ZeroOrOne };
        var language = new Option<string?>("--language", "-l") { Description = "A language of the site, for instance en [default: its first one]", HelpName = "code" };
        assessment.Validators.Add(result => CheckId(result, id));
        var command = new Command("explain", "Prints what a number rests on: formula, inputs and sources, as a tree") { Arguments = { assessment, id }, Options = { language } };
        command.SetAction(parse => ExplainRun.Run(options.Read(parse, shell), Name(parse.GetRequiredValue(assessment), parse.GetValue(id)), parse.GetValue(language), shell));
        return new CommandEntry(command,
        [
            new("reckon explain kuaishou-ruc-2022 jobs.total", "Shows how the total of a report is computed"),
            new("reckon explain kuaishou-ruc-2022:jobs.total -l en", "The same in English"),
            new("reckon explain demo \"jobs.parts[2020]\"", "A row of a table; quotation marks keep its brackets from the shell"),
        ])
        {
            Failure = "There is no such number, or an error that build would stop at",
        };
    }

    private static void CheckId(ArgumentResult assessment, Argument<string?> id)
    {
        var name = assessment.Tokens.Single().Value;
        if (!name.Contains(':') && assessment.GetResult(id) is not { Tokens.Count: > 0 }) assessment.AddError(ExplainMessages.NoId(name));
    }

    private static NumberName Name(string assessment, string? id)
    {
        if (id is not null) return new NumberName(assessment, id);
        var colon = assessment.IndexOf(':', StringComparison.Ordinal);
        return new NumberName(assessment[..colon], assessment[(colon + 1)..]);
    }
}
