using System.Text.RegularExpressions;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Yaml;

internal static partial class YamlMessages
{
    private const string QuoteFormula = "A formula with a comma or brackets inside { } must stand in quotation marks, or on a line of its own.";

    public static string Syntax(string message)
    {
        var sentence = Position().Replace(message, "").Trim().TrimEnd('.');
        return $"This is not valid YAML: {char.ToLowerInvariant(sentence[0])}{sentence[1..]}.";
    }

    public static string NotClosed(string bracket) => $"This is not valid YAML: the {bracket} that opens here is not closed.";

    public static string NotRead => "This is not valid YAML: what follows here cannot be read.";

    public static bool IsAboutTab(string message) => message.Contains(" tab", StringComparison.Ordinal);

    /// <summary>The first tab at or behind a place, which YamlDotNet reports where the mapping around it starts.</summary>
    public static SourceSpan TabBehind(SourceSpan at) =>
        at.File.Text.IndexOf('\t', at.Start) is >= 0 and var tab ? at.File.Span(tab, 1) : at;

    /// <summary>For a key that is the rest of a formula cut at its comma: <c>{ formula: growth(a, b) }</c>; else null.</summary>
    public static string? CommaHint(YamlScalar key) => key.IsPlain && key.Text.Any(c => c is '(' or ')' or '*' or '/' or '^') ? QuoteFormula : null;

    // The two traps that authors of formulas meet, said in their words.
    public static string? SyntaxHint(SourceSpan at)
    {
        var (line, _) = at.File.Position(at.Start);
        var text = at.File.Line(line);
        if (text.Contains("formula:", StringComparison.Ordinal) && text.Contains('{')) return QuoteFormula;
        if (Percent().IsMatch(text)) return "A % that starts a value must be quoted: \"%\", or write percent.";
        return text.Contains('\t') ? "YAML is indented with spaces, not with tabs." : "Look for a missing quotation mark, colon or indentation on this line or the one above.";
    }

    [GeneratedRegex(@"\(Line: \d+, Col: \d+, Idx: \d+\)( - \(Line: \d+, Col: \d+, Idx: \d+\))?:?")]
    private static partial Regex Position();

    [GeneratedRegex(@":\s*%")]
    private static partial Regex Percent();
}
