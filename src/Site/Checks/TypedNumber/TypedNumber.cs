using System.Globalization;
using System.Text.RegularExpressions;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Units;
using Reckon.Diagnostics;

namespace Reckon.Site.Checks.TypedNumber;

/// <summary>A number that an author typed, with the words of its scale.</summary>
/// <param name="Span">Its place, words included.</param>
/// <param name="Value">Its value without scale; a percentage as a fraction.</param>
/// <param name="LastDigit">What one in its last digit is worth.</param>
/// <param name="Digits">How many significant digits it has.</param>
/// <param name="IsShare">Whether it is a percentage or percentage points.</param>
internal sealed partial record TypedNumber(SourceSpan Span, double Value, double LastDigit, int Digits, bool IsShare)
{
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    // Half a last digit each way is rounding; a whole one more is a slip, or another rounding of the same number.
    private const double Rounded = .5;
    private const double Near = 1.5;
    private const double Slack = 1e-9;

    private static readonly Dictionary<string, double> Scales = new(StringComparer.OrdinalIgnoreCase)
    {
        ["千"] = 1e3,
        ["万"] = 1e4,
        ["百万"] = 1e6,
        ["千万"] = 1e7,
        ["亿"] = 1e8,
        ["万亿"] = 1e12,
        ["thousand"] = 1e3,
        ["million"] = 1e6,
        ["billion"] = 1e9,
        ["trillion"] = 1e12,
    };

    /// <summary>The numbers in a stretch of text; years, dates, and numbers of figures or sections left out.</summary>
    public static IEnumerable<TypedNumber> Of(SourceSpan text) => Number().Matches(text.Text).Select(m => Read(m, text)).OfType<TypedNumber>();

    /// <summary>Whether a quantity, rounded, is this number.</summary>
    public bool Is(Quantity quantity) => Distance(quantity) <= Rounded * LastDigit * (1 + Slack);

    /// <summary>Whether it is one in the last digit away.</summary>
    public bool IsNear(Quantity quantity) => Distance(quantity) <= Near * LastDigit;

    private double Distance(Quantity quantity) => IsShare == IsOfShares(quantity.Unit) ? Math.Abs(Math.Abs(quantity.Unit.ToBase(quantity.Value!.Value)) - Value) : double.PositiveInfinity;

    private static bool IsOfShares(Unit unit) => unit.Form is not UnitForm.Plain;

    private static TypedNumber? Read(Match match, SourceSpan text)
    {
        var digits = match.Groups["digits"].Value.Replace(",", "", StringComparison.Ordinal);
        var (scale, share) = (match.Groups["scale"], match.Groups["share"]);
        if (!double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)) return null;
        if (!scale.Success && !share.Success && digits.Length == 4 && value is >= FirstYear and <= LastYear) return null;
        var decimals = digits.Contains('.', StringComparison.Ordinal) ? digits.Length - digits.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        var factor = share.Success ? .01 : scale.Success ? Scales[scale.Value] : 1;
        return new(text.Slice(match.Index, match.Length), value * factor, Math.Pow(10, -decimals) * factor, Significant(digits, scale.Success), share.Success);
    }

    // Zeros at the end of a whole number may be rounding; before 万 or million they are not.
    private static int Significant(string digits, bool hasScale)
    {
        var trimmed = digits.Replace(".", "", StringComparison.Ordinal).TrimStart('0');
        return hasScale || digits.Contains('.', StringComparison.Ordinal) ? trimmed.Length : trimmed.TrimEnd('0').Length;
    }

    [GeneratedRegex("""
        (?<![A-Za-z\p{Nd}.,/§–—-]|(?:第|图|表|式|章|节|页|[Ff]igures?|[Tt]ables?|[Ss]ections?|[Cc]hapters?|[Pp]ages?|[Nn]o\.|[Pp]\.)\s?|[a-zA-Z]\s?[-–])
        (?<digits>\p{Nd}{1,3}(?:,\p{Nd}{3})+(?:\.\p{Nd}+)?|\p{Nd}+(?:\.\p{Nd}+)?)
        (?:\s?(?<scale>万亿|千万|百万|亿|万|千|thousand|million|billion|trillion)(?![a-z]))?
        (?:\s?(?<share>%|％|个?百分点|per\ ?cent(?![a-z])|percentage\ points?))?
        (?![\p{Nd}]|[.,/–—-]\p{Nd}|[年月日号章节页版]|\s?(?:st|nd|rd|th)\b)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Number();
}
