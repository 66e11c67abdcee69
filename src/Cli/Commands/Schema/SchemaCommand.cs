using System.CommandLine;
using System.CommandLine.Parsing;
using Reckon.Diagnostics;
using Reckon.Site.Schemas;

namespace Reckon.Cli.Commands.Schema;

/// <summary><c>reckon schema [NAME]</c>: lists the JSON Schemas of the YAML files, prints one, or writes them to a folder.</summary>
internal static class SchemaCommand
{
    public static CommandEntry Create(SiteOptions options, Shell shell)
    {
        var name = new Argument<string?>("NAME") { Description = "One schema, by its name in the list", Arity = ArgumentArity.ZeroOrOne, Validators = { Check } };
        var language = new Option<string?>("--language", "-l") { Description = "The language that the schemas explain in: en or zh [default: both, the Chinese words in a keyword that editors pass over]", HelpName = "code", Validators = { CheckLanguage } };
        var command = new Command("schema", "Lists the schemas with which editors check the YAML files, prints one or writes them to --output") { name, language };
        command.SetAction(parse => Run(parse.GetValue(name), parse.GetValue(language), options.Read(parse, shell), shell));
        return new CommandEntry(command,
        [
            new("reckon schema", "Lists the schemas"),
            new("reckon schema assessment", "Prints the schema of assessment.yaml"),
            new($"reckon schema -o {SchemaFolder.Usual}", "Writes all of them to the folder that files made by 'reckon new' point to"),
            new($"reckon schema -o {SchemaFolder.Usual} -l zh", "The same for an editor that is to explain in Chinese"),
        ])
        {
            Failure = "The folder cannot be written",
        };
    }

    private static void Check(ArgumentResult result)
    {
        var name = result.Tokens.Single().Value;
        if (SchemaCatalog.Find(name) is null) result.AddError(SchemaMessages.UnknownSchema(name, Suggestion.For(name, SchemaCatalog.All.Select(s => s.Name))));
    }

    private static void CheckLanguage(OptionResult result)
    {
        var language = result.Tokens.Single().Value;
        if (!SchemaFile.Languages.Contains(language)) result.AddError(SchemaMessages.UnknownLanguage(language, SchemaFile.Languages));
    }

    private static int Run(string? name, string? language, SiteArguments arguments, Shell shell)
    {
        var schemas = SchemaCatalog.All.Where(s => name is null || s.Name == name).Select(s => language is null ? s : s.In(language)).ToList();
        if (arguments.Output is { } folder) return Write(schemas, folder, arguments, shell);
        if (name is null) List(schemas, shell);
        else shell.Out.Write(schemas[0].Text);
        return ExitCodes.Success;
    }

    private static void List(IReadOnlyList<SchemaFile> schemas, Shell shell)
    {
        var (nameWidth, titleWidth) = (schemas.Max(s => s.Name.Length), schemas.Max(s => s.Title.Length));
        foreach (var schema in schemas) shell.Out.WriteLine(SchemaMessages.Row(schema.Name, schema.Title, schema.Description, nameWidth, titleWidth));
    }

    private static int Write(IReadOnlyList<SchemaFile> schemas, string folder, SiteArguments arguments, Shell shell)
    {
        if (!Directory.Exists(arguments.Root)) return SiteRun.Fail(CommandLineMessages.NoFolder(arguments.GivenRoot), shell);
        try
        {
            SchemaFolder.Write(Path.Combine(arguments.Root, folder), schemas);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return SiteRun.Fail(CommandLineMessages.CannotUse(e.Message), shell);
        }

        shell.Out.WriteLine(SchemaMessages.Written(schemas.Count, folder));
        return ExitCodes.Success;
    }
}
