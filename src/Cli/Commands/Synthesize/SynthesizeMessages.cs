using System.Globalization;

namespace Reckon.Cli.Commands.Synthesize;

internal static class SynthesizeMessages
{
    public const string NoOutput = "No folder is named to write to. Name one with --output, for instance --output input/data.";

    public static string NotANumber(string text, bool isWhole) => $"'{text}' is not a {(isWhole ? "whole " : "")}number that can stand here.";

    public static string NotNamed(string text, string what, string? hint) => hint is null ? $"'{text}' is not {what}." : $"'{text}' is not {what}. {hint}";

    public static string CannotWrite(string folder, string reason) => $"Nothing can be written to '{folder}': {reason}";

    public static string Written(string path, int rows) => string.Create(CultureInfo.InvariantCulture, $"{path}: {rows} rows");
}
