using System.CommandLine;
using System.CommandLine.Parsing;
using Reckon.Diagnostics;

namespace Reckon.Cli.Commands.New;

/// <summary><c>reckon new KIND NAME</c>: makes a report, a case study, an assessment or a site that builds at once.</summary>
internal static class NewCommand
{
    public static CommandEntry Create(SiteOptions options, Shell shell)
    {
        var kind = new Argument<string>("KIND") { Description = $"What to make: {string.Join(", ", NewKind.All.Select(k => k.Name))}", Validators = { CheckKind } };
        var name = new Argument<string>("NAME") { Description = "Its name, which becomes a folder or file and an address: small letters, digits, hyphens; for a site its folder" };
        var (titleZh, titleEn) = (Title("--title-zh", "Chinese"), Title("--title-en", "English"));
        var report = new Option<string?>("--report") { Description = "The report that a case belongs to [default: the only one there is]", HelpName = "name" };
        name.Validators.Add(result => CheckName(result, kind));
        report.Validators.Add(result => CheckReport(result, kind));
        var command = new Command("new", "Makes a report, a case study, an assessment or a whole site from a template that builds at once") { kind, name, titleZh, titleEn, report };
        command.SetAction(parse =>
        {
            var request = new NewRequest(NewKind.Find(parse.GetRequiredValue(kind))!, parse.GetRequiredValue(name), parse.GetValue(titleZh), parse.GetValue(titleEn), parse.GetValue(report));
            return NewRun.Run(request, options.Read(parse, shell), shell);
        });
        return new CommandEntry(command, Examples) { Failure = "Something stands in the way, for instance a file of that name; nothing was written" };
    }

    private static IReadOnlyList<CommandExample> Examples =>
    [
        new("reckon new report my-report", "Makes input/reports/my-report/ with pages, numbers, charts, data and a ledger, all marked as illustrative"),
        new("reckon new case my-case --report my-report", "Makes a case study of a report in input/cases/"),
        new("reckon new assessment my-numbers", "Makes numbers without pages"),
        new("reckon new site my-site --title-en \"My reports\"", "Makes a site with theme, home page and units in the folder my-site"),
    ];

    private static Option<string?> Title(string name, string language) => new(name) { Description = $"Its {language} title [default: one to be replaced]", HelpName = "title" };

    private static void CheckKind(ArgumentResult result)
    {
        var name = result.Tokens.Single().Value;
        if (NewKind.Find(name) is null) result.AddError(NewMessages.UnknownKind(name, Suggestion.For(name, NewKind.All.Select(k => k.Name))));
    }

    private static void CheckName(ArgumentResult result, Argument<string> kind)
    {
        if (KindOf(result, kind) is NewKind.Site or null) return;
        if (Slugs.Problem(result.Tokens.Single().Value) is { } problem) result.AddError(problem);
    }

    private static void CheckReport(OptionResult result, Argument<string> kind)
    {
        if (KindOf(result, kind) is { } name and not NewKind.Case) result.AddError(NewMessages.ReportOfOther(name));
    }

    private static string? KindOf(SymbolResult result, Argument<string> kind) =>
        result.GetResult(kind) is { Tokens: [var token] } && NewKind.Find(token.Value) is { } found ? found.Name : null;
}
