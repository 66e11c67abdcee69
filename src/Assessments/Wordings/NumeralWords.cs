using System.Text.RegularExpressions;
using Reckon.Assessments.Numbers;
using Reckon.Assessments.Units;

namespace Reckon.Assessments.Wordings;

/// <summary>Finds numbers written without digits: 三百万, 超百万, 上亿, two million, seven.</summary>
internal static partial class NumeralWords
{
    /// <summary>The first number, or null.</summary>
    public static WordMatch? Find(string words) => Chinese(words) ?? English(words);

    // A place without a digit before it, as in 超百万, is one of its kind and no more exact than that.
    private static WordMatch? Chinese(string words)
    {
        var match = ChinesePattern().Match(words);
        if (!match.Success) return null;
        var (numeral, scale) = (match.Groups["numeral"].Value, ScaleWords.Split(match.Groups["scale"].Value).Factor);
        if ((numeral.Length == 0 ? 1 : ChineseNumerals.Find(numeral)) is not { } digits) return null;
        var isVague = match.Groups["more"].Success || numeral is "" or "十" or "百" or "千";
        var sense = match.Groups["more"].Success || (isVague && words[..match.Index].EndsWith('上')) ? Sense.AtLeast : (Sense?)null;
        return At(match, new WrittenNumber(digits, scale, isVague ? Place(digits) : WrittenNumber.Of(digits, scale).LastDigit) { Sense = sense });
    }

    private static WordMatch? English(string words)
    {
        var match = EnglishPattern().Match(words);
        if (!match.Success || EnglishNumerals.Find(match.Groups["numeral"].Value) is not { } digits) return null;
        var scale = match.Groups["scale"].Value.ToLowerInvariant() switch { "" => 1, "hundred" => 100, var word => ScaleWords.Split(word).Factor };
        return At(match, WrittenNumber.Of(digits, scale));
    }

    private static WordMatch At(Match match, WrittenNumber number) => new(match.Index, match.Index + match.Length, number);

    private static decimal Place(decimal digits)
    {
        var place = 1m;
        while (digits % (place * 10) == 0) place *= 10;
        return place;
    }

    [GeneratedRegex(@"(?<numeral>(?!一(?![十百千万亿点]))[一二两三四五六七八九十百千][零〇一二两三四五六七八九十百千]*(?:点[零〇一二三四五六七八九]+)?)(?<more>[余多几](?=[万亿]))?\s*(?<scale>万亿|[万亿])?|(?<=[超逾过近约上破足到])(?<scale>[万亿])")]
    private static partial Regex ChinesePattern();

    [GeneratedRegex(@"\b(?<numeral>(?:an?|one)(?=[ -](?:hundred|thousand|million|billion|trillion))|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b(?:[ -](?<scale>hundred|thousand|million|billion|trillion)\b)?", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishPattern();
}
