namespace Reckon.Cli.Commands.Schema;

internal static class SchemaMessages
{
    public static string UnknownSchema(string name, string? hint) => hint is null ? $"There is no schema '{name}'." : $"There is no schema '{name}'. {hint}";

    public static string UnknownLanguage(string code, IEnumerable<string> known) => $"The schemas explain in {string.Join(" and ", known)}, not in '{code}'.";

    public static string Row(string name, string file, string description, int nameWidth, int fileWidth) => $"{name.PadRight(nameWidth)}  {file.PadRight(fileWidth)}  {description}";

    public static string Written(int count, string folder) => FormattableString.Invariant($"{count} {(count == 1 ? "schema" : "schemas")} written to {folder}");
}
