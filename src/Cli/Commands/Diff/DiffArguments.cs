using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Reckon.Diagnostics;

namespace Reckon.Cli.Commands.Diff;

/// <summary>What the command takes.</summary>
internal static class DiffArguments
{
    public static Argument<string> Edition(string name, string which) =>
        new(name) { Description = $"The {which} edition: a numbers.json, or an output folder that holds one; seen from the current folder" };

    public static Option<DiffFormat> Format() => new("--format", "-f")
    {
        Description = "How the differences are written: text, markdown or json [default: text]",
        HelpName = "format",
        CustomParser = ParseFormat,
    };

    public static Option<double> Tolerance() => new("--tolerance", "-t")
    {
        Description = "How far a number may move, as a part of what it was, before the command fails; 0.01 and 1% are the same [default: 0]",
        HelpName = "part",
        CustomParser = ParseTolerance,
    };

    private static DiffFormat ParseFormat(ArgumentResult result)
    {
        var text = result.Tokens.Single().Value;
        var formats = Enum.GetValues<DiffFormat>().ToDictionary(f => f.ToString().ToLowerInvariant(), StringComparer.Ordinal);
        if (formats.TryGetValue(text, out var format)) return format;
        result.AddError(CommandLineMessages.NotAFormat(text, Suggestion.For(text, formats.Keys)));
        return DiffFormat.Text;
    }

    private static double ParseTolerance(ArgumentResult result)
    {
        const NumberStyles style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        var text = result.Tokens.Single().Value;
        var (digits, scale) = text.EndsWith('%') ? (text[..^1].TrimEnd(), 100) : (text, 1);
        if (double.TryParse(digits, style, CultureInfo.InvariantCulture, out var part) && double.IsFinite(part)) return part / scale;
        result.AddError(DiffMessages.NotATolerance(text));
        return 0;
    }
}
