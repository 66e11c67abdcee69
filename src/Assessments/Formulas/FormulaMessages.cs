using Reckon.Assessments.Units;

namespace Reckon.Assessments.Formulas;

internal static class FormulaMessages
{
    public static string OperandCount(string name, int least, int most, int found)
    {
        var expected = least == most ? $"{least}" : $"{least} or more";
        return $"{name}(…) takes {expected} {(least == 1 && most == 1 ? "operand" : "operands")}; {found} stand here.";
    }

    public static string Mixed(string verb, Dimension left, Dimension right) => $"{left} cannot be {verb} {right}: they count different things.";

    public static string MixedHint(Dimension left, Dimension right) =>
        left.IsNone || right.IsNone
            ? "Numbers without a unit go only with shares and ratios; name a quantity that has the unit."
            : "Declare a bridge (from, to, factor, assumption) if one can be turned into the other.";

    public static string WrongResult(Dimension found, Dimension declared) => $"The formula gives {found}, but the unit declared counts {declared}.";
}
