using System.Text.RegularExpressions;
using Reckon.Assessments.Formulas;
using Reckon.Assessments.Yaml;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Quantities;

/// <summary>Checks names: words joined by dots and underscores, the first of which starts with a letter.</summary>
internal static partial class QuantityNames
{
    private const int LongestName = 80;

    /// <summary>Whether a name can stand in formulas; reports it if not.</summary>
    public static bool Check(YamlScalar name, DiagnosticBag diagnostics)
    {
        if (name.Text.Length > LongestName || !Pattern().IsMatch(name.Text))
            diagnostics.Error("bad-name", name.Span, $"'{name.Text}' cannot be a name: words of letters and digits joined by . or _, the first with a letter in front, {LongestName} characters at most.", "For instance: jobs.total or gmv.q4_2020");
        else if (FormulaFunctions.Names.Contains(name.Text))
            diagnostics.Error("bad-name", name.Span, $"'{name.Text}' is the name of a function of formulas.");
        else return true;
        return false;
    }

    [GeneratedRegex(@"^\p{L}[\p{L}\p{Nd}_]*(\.[\p{L}\p{Nd}_]+)*$")]
    private static partial Regex Pattern();
}
