using System.Text.RegularExpressions;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Yaml;

internal static partial class YamlMessages
{
    public static string Syntax(string message)
    {
        var sentence = Position().Replace(message, "").Trim().TrimEnd('.');
        return $"This is not valid YAML: {char.ToLowerInvariant(sentence[0])}{sentence[1..]}.";
    }

    // The two traps that authors of formulas meet, said in their words.
    public static string? SyntaxHint(SourceSpan at)
    {
        var (line, _) = at.File.Position(at.Start);
        var text = at.File.Line(line);
        if (text.Contains("formula:", StringComparison.Ordinal) && text.Contains('{')) return "A formula with a comma inside { } must stand in quotation marks, or on a line of its own.";
        if (Percent().IsMatch(text)) return "A % that starts a value must be quoted: \"%\", or write percent.";
        return text.Contains('\t') ? "YAML is indented with spaces, not with tabs." : "Look for a missing quotation mark, colon or indentation on this line or the one above.";
    }

    [GeneratedRegex(@"\(Line: \d+, Col: \d+, Idx: \d+\)( - \(Line: \d+, Col: \d+, Idx: \d+\))?:?")]
    private static partial Regex Position();

    [GeneratedRegex(@":\s*%")]
    private static partial Regex Percent();
}
