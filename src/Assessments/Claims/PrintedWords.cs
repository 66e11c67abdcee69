using System.Text.RegularExpressions;
using Reckon.Assessments.Numbers;
using Reckon.Assessments.Units;

namespace Reckon.Assessments.Claims;

/// <summary>Finds the number in the words of a source: 923 万个, 2000余万, 24.4%, 百分之三十 is none, 3,684.</summary>
internal static partial class PrintedWords
{
    /// <summary>The first number, or null when there is none.</summary>
    public static WrittenNumber? Find(string words)
    {
        var match = Number().Match(words);
        if (!match.Success) return null;
        if (DecimalText.Find(match.Value.Replace(",", "", StringComparison.Ordinal)) is not { } digits) return null;
        var behind = words[(match.Index + match.Length)..].TrimStart(' ', '\u00a0', '(', '（', '余', '多', '来');
        var scale = words[..match.Index].EndsWith("百分之", StringComparison.Ordinal) ? 0.01 : ScaleOf(behind);
        return new WrittenNumber(digits, scale, behind.Length == 0 && scale == 1);
    }

    private static double ScaleOf(string behind)
    {
        if (behind.Length > 0 && behind[0] is '%' or '％') return 0.01;
        if (behind.Length > 0 && behind[0] == '‰') return 0.001;
        return behind.StartsWith("百分", StringComparison.Ordinal) ? 0.01 : ScaleWords.Split(behind).Factor;
    }

    [GeneratedRegex(@"[-−]?\d{1,3}(,\d{3})+(\.\d+)?|[-−]?\d+(\.\d+)?")]
    private static partial Regex Number();
}
