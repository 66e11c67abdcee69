using System.Text.RegularExpressions;
using Reckon.Assessments.Numbers;

namespace Reckon.Assessments.Wordings;

/// <summary>Finds shares and multiples of a whole in words: 过半, 三分之二, 近七成, 百分之三十, one in five, two thirds, doubled.</summary>
/// <remarks>
/// 成 are tenths and rounded to one; 百分之三十 is written as 30% is. Fractions and multiples are figures of speech: without another
/// word they mean "about". What doubled is twice what it was: hold it against new ÷ old, not against the growth.
/// </remarks>
internal static partial class ShareWords
{
    // Coarser than any printed percentage, and still shown as 67%, not as 70%.
    private const decimal LastDigitOfFraction = 0.05m;
    private const string Chinese = "[零〇一二两三四五六七八九十百千]+";
    private const string English = @"\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundred";

    /// <summary>The first share, or null.</summary>
    public static WordMatch? Find(string words) =>
        new[] { PerHundred(words), Tenths(words), Times(words), ChineseFraction(words), EnglishFraction(words), OneIn(words), Half(words), Multiple(words) }
            .OfType<WordMatch>().OrderBy(m => m.Start).Select(m => (WordMatch?)m).FirstOrDefault();

    private static WordMatch? PerHundred(string words) =>
        PerHundredPattern().Match(words) is { Success: true } match && ChineseNumerals.Find(match.Groups["number"].Value) is { } number
            ? At(match, WrittenNumber.Of(number, match.Groups["thousand"].Success ? 0.001 : 0.01))
            : null;

    private static WordMatch? Tenths(string words)
    {
        var match = TenthsPattern().Match(words);
        if (!match.Success) return null;
        var half = match.Groups["half"].Success ? 0.05m : 0;
        var tenths = match.Groups["number"] is { Success: true } number ? ChineseNumerals.Find(number.Value) : 0;
        return tenths is > 10 or null ? null : At(match, new WrittenNumber(tenths.Value / 10 + half, 1, half > 0 ? 0.05m : 0.1m) { IsShare = true });
    }

    private static WordMatch? ChineseFraction(string words)
    {
        var match = ChineseFractionPattern().Match(words);
        return match.Success ? Fraction(match, Numeral(match.Groups["part"].Value), Numeral(match.Groups["whole"].Value)) : null;
    }

    private static WordMatch? EnglishFraction(string words)
    {
        var match = EnglishFractionPattern().Match(words);
        if (!match.Success) return null;
        return Fraction(match, Numeral(match.Groups["part"].Value), Whole(match.Groups["whole"].Value.ToLowerInvariant().TrimEnd('s')));
    }

    private static decimal Whole(string ordinal) => ordinal switch
    {
        "half" or "halve" => 2,
        "third" => 3,
        "quarter" or "fourth" => 4,
        "fifth" => 5,
        "sixth" => 6,
        "eighth" => 8,
        _ => 10,
    };

    private static WordMatch? OneIn(string words)
    {
        var match = OneInPattern().Match(words);
        return match.Success && Numeral(match.Groups["whole"].Value) is <= 100 and var whole ? Fraction(match, Numeral(match.Groups["part"].Value), whole) : null;
    }

    private static WordMatch? Times(string words)
    {
        var match = TimesPattern().Match(words);
        return match.Success && Numeral(match.Groups["number"].Value) is { } times ? At(match, WrittenNumber.Of(times, 1) with { IsShare = true }) : null;
    }

    private static WordMatch? Half(string words) => HalfPattern().Match(words) is { Success: true } match ? Fraction(match, 1, 2) : null;

    private static WordMatch? Multiple(string words)
    {
        var match = MultiplePattern().Match(words);
        if (!match.Success) return null;
        var factor = match.Groups.Keys.First(k => k.StartsWith('x') && match.Groups[k].Success);
        return At(match, new WrittenNumber(factor[1] - '0', 1, 0.1m) { IsShare = true, Usual = Sense.About });
    }

    private static WordMatch? Fraction(Match match, decimal? part, decimal? whole) =>
        part is { } p && whole is { } w && w > 0 && p <= w ? At(match, new WrittenNumber(p / w, 1, LastDigitOfFraction) { IsShare = true, Usual = Sense.About }) : null;

    private static decimal? Numeral(string text) => DecimalText.Find(text) ?? ChineseNumerals.Find(text) ?? EnglishNumerals.Find(text) ?? (text.Length == 0 ? 1 : null);

    private static WordMatch At(Match match, WrittenNumber number) => new(match.Index, match.Index + match.Length, number);

    [GeneratedRegex($"(?:百分之|(?<thousand>千分之))(?<number>{Chinese}(?:点[零〇一二三四五六七八九]+)?)")]
    private static partial Regex PerHundredPattern();

    [GeneratedRegex($"(?<number>[一二两三四五六七八九十])成(?<half>[半五])?(?![为员立功绩本交长果熟])|(?<half>半)成(?![为员立功绩本交长果熟])")]
    private static partial Regex TenthsPattern();

    [GeneratedRegex($@"(?<whole>\d+|(?![百千]分){Chinese})分之(?<part>\d+|{Chinese})")]
    private static partial Regex ChineseFractionPattern();

    [GeneratedRegex($@"\b(?:(?<part>{English})[ -](?<whole>half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|eighths?|tenths?)|(?<!(?:first|second|latter|other) )(?<whole>half))\b(?![ -](?:year|party))", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishFractionPattern();

    [GeneratedRegex($@"\b(?<part>{English}) (?:in(?: every)?|out of(?: every)?) (?<whole>{English})\b", RegexOptions.IgnoreCase)]
    private static partial Regex OneInPattern();

    [GeneratedRegex($@"(?<number>{Chinese})倍|\b(?<number>two|three|four|five|six|seven|eight|nine|ten|twenty|hundred)(?: times\b|-?fold\b)", RegexOptions.IgnoreCase)]
    private static partial Regex TimesPattern();

    [GeneratedRegex("一半|半数|(?<=过|超|近|约)半(?![年月天个小成])")]
    private static partial Regex HalfPattern();

    [GeneratedRegex(@"(?<x2>翻了?一?番|\b(?:doubl(?:ed|es|ing)|twice)\b)|(?<x4>翻了?[两二]番|\bquadrupl(?:ed|es|ing)\b)|(?<x3>\b(?:tripl|trebl)(?:ed|es|ing)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex MultiplePattern();
}
