using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;

namespace Reckon.Assessments.Formulas;

internal static class FormulaMessages
{
    public static string OperandCount(string name, int least, int most, int found)
    {
        var expected = least == most ? $"{least}" : $"{least} or more";
        return $"{name}(…) takes {expected} {(least == 1 && most == 1 ? "operand" : "operands")}; {found} {(found == 1 ? "stands" : "stand")} here.";
    }

    /// <summary>For a formula that YAML cut at its comma, as the character behind it shows; else null.</summary>
    public static string? CutHint(LocatedText formula) =>
        formula.Verbatim && formula.Span.End < formula.Span.File.Text.Length && formula.Span.File.Text[formula.Span.End] == ','
            ? "YAML ends the value at the comma: put the whole formula in quotation marks."
            : null;

    /// <summary>What to write for a sign that a report prints and a keyboard does not have, or null.</summary>
    public static string? LookAlike(char sign) => sign switch
    {
        '×' or '·' or '✕' => "Write * to multiply.",
        '÷' or '／' => "Write / to divide.",
        '−' or '–' or '—' or '－' => "Write - to subtract.",
        '＋' => "Write + to add.",
        '（' or '）' => "Write ( and ), not the wide ones.",
        '，' or '、' => "Write a comma between operands, not the wide one.",
        '%' or '‰' => "Percentages are scaled by their units; write the name of a quantity.",
        '=' => "A formula holds no =; compare with >= or <=.",
        '≥' => "Write >=.",
        '≤' => "Write <=.",
        _ => null,
    };

    public static string Mixed(string verb, Dimension left, Dimension right) => $"{Capital(left)} cannot be {verb} {right}: they count different things.";

    public static string MixedHint(Dimension left, Dimension right) =>
        left.IsNone || right.IsNone
            ? "Numbers without a unit go only with shares and ratios; name a quantity that has the unit."
            : BridgeHints.Find(left, right) ?? "Declare a bridge (from, to, factor, assumption) if one can be turned into the other.";

    public static string WrongResult(Dimension found, Dimension declared) => $"The formula gives {found}; the unit declared counts {declared}.";

    public static string WrongResultHint(Dimension found, Dimension declared)
    {
        if (BridgeHints.Find(found, declared) is { } hint) return hint;
        if (declared.IsNone) return $"A share divides by something that counts {found} too; else declare a unit that counts it.";
        return found.IsNone ? $"Name a quantity that counts {declared}, or declare 'percent' or 'ratio'." : MixedHint(found, declared);
    }

    // "A bare number" starts a sentence; the names of units stay as they are written.
    private static string Capital(Dimension dimension) => dimension.IsNone ? "A bare number" : dimension.ToString();
}
