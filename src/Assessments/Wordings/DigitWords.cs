using System.Text.RegularExpressions;
using Reckon.Assessments.Numbers;
using Reckon.Assessments.Units;

namespace Reckon.Assessments.Wordings;

/// <summary>Finds numbers in digits: 923 万, 3,684, 24.4%, 百分之30, 2.5倍, and intervals of them.</summary>
internal static partial class DigitWords
{
    private const string Number = @"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?";
    private const string Scale = @"\s*(?:[(（]\s*)?[余多来几]?\s*(?<scale>%|％|‰|per ?cent|百分|[十百千万亿]+|thousand|million|billion|trillion|倍|times\b|个百分点)?";

    /// <summary>The first number or interval, or null.</summary>
    public static WordMatch? Find(string words)
    {
        var match = First().Match(words);
        if (!match.Success || Digits(match) is not { } digits) return null;
        if (Interval().Match(words, match.Index) is { Success: true } both && IsInterval(both, words[..match.Index]) && Between(both) is { } interval)
            return new WordMatch(both.Index, both.Index + both.Length, interval);
        var number = Of(digits, PerHundred().IsMatch(words[..match.Index]) ? "%" : match.Groups["scale"].Value);
        return new WordMatch(match.Index, EndOf(match), number);
    }

    // What says "and more" behind the digits stays outside; it is looked for behind the number.
    private static int EndOf(Match match) => match.Groups["number"].Index + match.Groups["number"].Length;

    private static WrittenNumber Of(decimal digits, string scale) => WrittenNumber.Of(digits, FactorOf(scale)) with { IsShare = scale is "倍" || scale.Equals("times", StringComparison.OrdinalIgnoreCase) };

    private static decimal? Digits(Match match, string group = "number") =>
        match.Groups[group] is { Success: true } digits ? DecimalText.Find(digits.Value.Replace(",", "", StringComparison.Ordinal)) : null;

    // "From 3 to 5" is a change; "3 and 5" are two numbers unless they stand behind "between".
    private static bool IsInterval(Match both, string before) =>
        both.Groups["joint"].Value.Equals("and", StringComparison.OrdinalIgnoreCase) ? IsBetween().IsMatch(before) : !StartsChange().IsMatch(before);

    // 34–41 million and 3至5万 share their scale word; 8000至1万 does not.
    private static WrittenNumber? Between(Match match)
    {
        if (Digits(match, "low") is not { } low || Digits(match, "high") is not { } high) return null;
        var (own, scale) = (match.Groups["lowScale"].Value, match.Groups["scale"].Value);
        var upper = Of(high, scale);
        var factor = own.Length == 0 && low < high ? 1 : (decimal)(FactorOf(own) / upper.Scale);
        return low * factor >= high ? null : upper with { Digits = low * factor, Upper = high, LastDigit = Math.Min(PrintedNumber.LastDigitOf(low) * factor, upper.LastDigit) };
    }

    private static double FactorOf(string scale) => scale.ToLowerInvariant() switch
    {
        "%" or "％" or "百分" or "个百分点" or "percent" or "per cent" => 0.01,
        "‰" => 0.001,
        var word => ScaleWords.Split(word).Factor,
    };

    [GeneratedRegex(@"(?<number>[-−]?(?:" + Number + "))" + Scale, RegexOptions.IgnoreCase)]
    private static partial Regex First();

    // A date such as 2022-01-26 is no interval.
    [GeneratedRegex(@"\G(?<low>" + Number + @")\s*(?<lowScale>%|％|‰|per ?cent|[十百千万亿]+|thousand|million|billion|trillion|倍)?\s*[\p{IsCJKUnifiedIdeographs}-[至到]]{0,2}\s*(?<joint>[-–—~～至到]|(?:to|and|through)(?=\s))\s*(?<high>" + Number + @")(?!\s*[-–]\s*\d)" + Scale, RegexOptions.IgnoreCase)]
    private static partial Regex Interval();

    [GeneratedRegex(@"(?:\bfrom|从|由|自)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex StartsChange();

    [GeneratedRegex(@"\bbetween\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex IsBetween();

    [GeneratedRegex(@"百分之\s*$")]
    private static partial Regex PerHundred();
}
