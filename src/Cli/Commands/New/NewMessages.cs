namespace Reckon.Cli.Commands.New;

internal static class NewMessages
{
    public static string UnknownKind(string name, string? hint) => WithHint($"'{name}' is nothing that can be made.", hint);

    public static string BadSlug(string text, int longest, string? near) =>
        WithHint(FormattableString.Invariant($"'{text}' cannot be a name here: small letters, digits and single hyphens between them, {longest} characters at most."), near is null ? null : $"Did you mean '{near}'?");

    public static string TakenSlug(string text) => $"'{text}' cannot be a name here: files of that name have a meaning of their own.";

    public static string ReportOfOther(string kind) => $"--report tells which report a case belongs to; a new {kind} takes none.";

    public static string Taken(string path, string slug) => $"There is already '{path}'. Choose another name, for instance {slug}-2.";

    public static string TakenAssessment(string slug, string path) => $"There is already an assessment '{slug}': {path}. Choose another name, for instance {slug}-2.";

    public static string NotEmpty(string folder) => $"The folder '{folder}' is not empty. A new site needs a folder of its own.";

    public static string Outside(string path) => $"The path '{path}' leaves the site's folder by a link; nothing is written there.";

    public static string NoLanguage(IReadOnlyList<string> codes) => $"The templates are written in {string.Join(" and ", codes)}; the site has none of these languages.";

    public static string NoReport => "A case belongs to a report, and there is none yet. Make one: reckon new report my-report";

    public static string WhichReport(IEnumerable<string> slugs) => $"A case belongs to a report. Say to which one: --report {string.Join(", ", slugs)}";

    public static string UnknownReport(string name, string? hint) => WithHint($"There is no report '{name}'.", hint);

    public static string NoSite(string path) => CommandLineMessages.NoSite(path) + " 'reckon new site FOLDER' makes one.";

    public static string NothingWritten => "Nothing was written.";

    public static string Written(int files, string schemas) => FormattableString.Invariant($"{files} files written; the schemas for editors are in {schemas}.");

    public static string Next(string command) => $"Next: {command}";

    private static string WithHint(string sentence, string? hint) => hint is null ? sentence : $"{sentence} {hint}";
}
