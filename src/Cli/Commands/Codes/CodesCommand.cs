using System.CommandLine;
using System.CommandLine.Parsing;
using Reckon.Diagnostics;
using Reckon.Site.Codes;

namespace Reckon.Cli.Commands.Codes;

/// <summary><c>reckon codes [CODE]</c>: lists the codes of all messages, or explains one.</summary>
internal static class CodesCommand
{
    public static CommandEntry Create(Shell shell)
    {
        var code = new Argument<string?>("CODE") { Description = "The code in brackets behind a message", Arity = ArgumentArity.ZeroOrOne, Validators = { Check } };
        var language = new Option<string>("--language", "-l") { Description = "The language of the explanation: en or zh", HelpName = "language", DefaultValueFactory = _ => "en" };
        language.AcceptOnlyFromAmong("en", "zh");
        var command = new Command("codes", "Lists the codes of all messages, or explains one: what it means, why, how to mend it") { code, language };
        command.SetAction(parse => Run(parse.GetValue(code), parse.GetRequiredValue(language), shell));
        return new CommandEntry(command,
        [
            new("reckon codes", "Lists the codes by subject"),
            new("reckon codes unknown-unit", "Explains one, with an example"),
            new("reckon codes unknown-unit -l zh", "Explains it in Chinese"),
        ]);
    }

    private static void Check(ArgumentResult result)
    {
        var code = result.Tokens.Single().Value;
        if (CodeCatalog.All.Find(code) is null) result.AddError(CodesMessages.UnknownCode(code, Suggestion.For(code, CodeCatalog.All.Codes)));
    }

    private static int Run(string? code, string language, Shell shell)
    {
        shell.Out.WriteLine(code is null ? CodesText.List(CodeCatalog.All, language) : CodesText.Explain(CodeCatalog.All.Find(code)!, language));
        return ExitCodes.Success;
    }
}
