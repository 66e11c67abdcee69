using System.Text.RegularExpressions;
using Reckon.Assessments.Numbers;

namespace Reckon.Assessments.Wordings;

/// <summary>Reads how a source means a number from the words right before and behind it.</summary>
internal static partial class SenseWords
{
    /// <summary>The sense that words before a number give it, or null: 超过, 不足, nearly, about.</summary>
    public static Sense? Before(string words) => SenseOf(WordsBefore().Match(words));

    /// <summary>The sense that words behind a number give it, or null: 余, 以上, 左右, or more.</summary>
    public static Sense? Behind(string words) => SenseOf(WordsBehind().Match(words));

    /// <summary>Whether 余 or 多 behind the digits says that they were cut off.</summary>
    public static bool SaysMore(string words) => More().IsMatch(words);

    /// <summary>What is left behind a number without the words that give its sense.</summary>
    public static string Strip(string words) => Senses().Replace(words, "").Trim(' ', '\u00a0', '(', '（', ')', '）');

    private static Sense? SenseOf(Match match)
    {
        if (match.Groups["least"].Success) return Sense.AtLeast;
        if (match.Groups["most"].Success) return Sense.AtMost;
        if (match.Groups["nearly"].Success) return Sense.Nearly;
        return match.Groups["about"].Success ? Sense.About : null;
    }

    // The leftmost reading wins: 不超过 before 超过, "no less than" before "less than".
    [GeneratedRegex(
        @"(?:(?<most>不足|不到|不满|未满|未达|低于|少于|小于|不超过|不超|不多于|不高于|不大于|至多|最多|(?:less|fewer|lower|smaller|(?:no|not) (?:more|greater|higher)) than|\bunder|\bbelow|\bat most|\bup to|≤|<=|<)"
        + @"|(?<least>超过|超|逾|多于|高于|大于|不少于|不低于|不下|不止|至少|最少|突破|(?<![通经不])过|(?:more|greater|higher|(?:no|not) (?:less|fewer|lower)) than|\bover|\bat least|\babove|\bexceed(?:s|ed|ing)?|\bupwards of|≥|>=|>)"
        + @"|(?<nearly>(?<![最附])近|将近|接近|几近|\bnearly|\balmost|\bclose to|\bapproaching|\bjust (?:under|below))"
        + @"|(?<about>大约|约|大概|大致|\babout|\baround|\bapproximately|\broughly|\bsome|\bcirca|\bca\.|[~～≈]))"
        + @"(?:[了为有达占到在]|\s*\bby)?\s*(?:\bbetween)?\s*[¥￥$(（“]?\s*$",
        RegexOptions.IgnoreCase)]
    private static partial Regex WordsBefore();

    [GeneratedRegex(
        @"^\s*(?:(?<least>\+|[百千万亿]*[余多几](?!数)|%?\+)|(?<about>[百千万亿]*来(?=[个人家种条位]|$))"
        + @"|[^，。；、,;:：\d]*?(?:(?<least>以上|之上|开外|\bor (?:more|above|over)|\band (?:more|above|over))|(?<most>以下|以内|之内|之下|\bor (?:less|fewer|below|under))|(?<about>左右|上下(?!游)|\bor so\b)))",
        RegexOptions.IgnoreCase)]
    private static partial Regex WordsBehind();

    [GeneratedRegex(@"^\s*[百千万亿]*[余多几](?!数)")]
    private static partial Regex More();

    [GeneratedRegex(@"^\s*[余多来几+]|以上|之上|开外|以下|以内|之内|之下|左右|上下|\bor (?:more|above|over|less|fewer|below|under|so)\b|\band (?:more|above|over)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Senses();
}
