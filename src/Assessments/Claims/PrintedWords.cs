using System.Globalization;
using System.Text.RegularExpressions;
using Reckon.Assessments.Units;

namespace Reckon.Assessments.Claims;

/// <summary>Finds the number in the words of a source: 923 万个, 24.4%, 3,684.</summary>
internal static partial class PrintedWords
{
    /// <summary>The first number and the factor of the scale word behind it, or null when there is no number.</summary>
    public static (decimal Digits, double Scale)? Find(string words)
    {
        var match = Number().Match(words);
        if (!match.Success) return null;
        var digits = match.Value.Replace(",", "", StringComparison.Ordinal).Replace('−', '-');
        if (!decimal.TryParse(digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return null;
        var behind = words[(match.Index + match.Length)..].TrimStart();
        return (number, ScaleWords.Split(behind).Factor);
    }

    [GeneratedRegex(@"[-−]?\d{1,3}(,\d{3})+(\.\d+)?|[-−]?\d+(\.\d+)?")]
    private static partial Regex Number();
}
