using System.Globalization;

namespace Reckon.Cli.Commands.Diff;

internal static class DiffMessages
{
    private const int Mebibyte = 1 << 20;

    public static string NotATolerance(string text) => $"'{text}' is not a tolerance. Write a part of at least 0 such as 0.01, or per cent such as 1%.";

    public static string NoEdition(string path) => $"There is no file or folder '{path}'. Name a numbers.json, or an output folder that holds one.";

    public static string NoNumbers(string path, string file) => $"The folder '{path}' holds no {file}. Name an output folder of 'reckon build', or the file itself.";

    public static string TooLarge(string path, int limit) =>
        string.Create(CultureInfo.InvariantCulture, $"'{path}' is larger than {limit / Mebibyte} MiB, the most that is read. A numbers.json of 'reckon build' is far smaller; check what the file is.");

    public static string CannotRead(string path, string reason) => $"'{path}' cannot be read: {reason}";

    public static string NotAnEdition(string path, string reason) => $"'{path}' {reason}";
}
