using System.Globalization;
using Reckon.Assessments.Editions;

namespace Reckon.Cli.Commands.Diff;

/// <summary>Writes numbers with a point and no grouping, whatever the culture.</summary>
internal static class DiffNumbers
{
    /// <summary>What stands where there is no number.</summary>
    public const string None = "–";

    private const int FewDigits = 1000;

    /// <summary>To 12 significant digits, as <c>numbers.json</c> has them.</summary>
    public static string Plain(double number) => number.ToString("G12", CultureInfo.InvariantCulture).Replace("E+", "E", StringComparison.Ordinal);

    /// <summary>A value with its unit.</summary>
    public static string Value(EditionNumber? number)
    {
        if (number is null) return None;
        return number.Value is { } value ? $"{Plain(value)} {number.Unit}" : $"unknown {number.Unit}";
    }

    /// <summary>A range with its unit; an open end has no number.</summary>
    public static string Range(EditionNumber number) => $"[{End(number.Low)}, {End(number.High)}] {number.Unit}";

    /// <summary>A difference with its sign.</summary>
    public static string Signed(double? number) => number switch
    {
        null => None,
        > 0 => "+" + Plain(number.Value),
        _ => Plain(number.Value),
    };

    /// <summary>A part as per cent to three digits.</summary>
    public static string Percent(double? part)
    {
        if (part is not { } known) return None;
        var percent = known * 100;
        var digits = Math.Abs(percent) < FewDigits ? percent.ToString("G3", CultureInfo.InvariantCulture) : Plain(percent);
        return (percent > 0 ? "+" : "") + digits + "%";
    }

    private static string End(double? number) => number is { } known ? Plain(known) : "";
}
