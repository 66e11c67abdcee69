namespace Reckon.Cli.Commands;

internal static class CommandLineMessages
{
    public const string Program = "Builds a site of reports whose every number is computed, checked and traced to its source.";

    public const string Success = "All went well";

    public const string Failure = "Something was found to be wrong, and said on standard error";

    public const string Refusal = "The arguments make no sense; nothing was done";

    public static string Error(string sentence) => $"reckon: error: {sentence}";

    public static string UnknownCommand(string name, string? hint) => WithHint($"There is no command '{name}'.", hint);

    public static string UnknownOption(string name, string? hint) => WithHint($"There is no option '{name}'.", hint);

    public static string Unexpected(string argument, string command, IReadOnlyList<string> arguments) =>
        $"'{command}' does not know what to do with '{argument}': it takes {(arguments.Count == 0 ? "options only" : string.Join(" and ", arguments))}.";

    public static string SeeHelp(string command) => $"'{command} --help' has the options and examples.";

    public static string NotASetting(string text) => $"'{text}' is not a setting. Write key=value, for instance LinkRoot=/repository.";

    public static string NotAPort(string text) => $"'{text}' is not a port. Write a number from 1 to 65535, or 0 for any free one.";

    public static string NoFolder(string path) => $"There is no folder '{path}'.";

    public static string NoSite(string path) => $"The folder '{path}' holds no site: neither statiq.json nor a folder input. Give the site's folder with --root.";

    public static string NoInput(string path, string input) => $"The site in '{path}' has no folder '{input}' to read its content from.";

    public static string CannotUse(string reason) => $"The files cannot be used: {reason}";

    private static string WithHint(string sentence, string? hint) => hint is null ? sentence : $"{sentence} {hint}";

    public static string NotAFormat(string text, string? hint) => hint is null ? $"'{text}' is not a format." : $"'{text}' is not a format. {hint}";
}
