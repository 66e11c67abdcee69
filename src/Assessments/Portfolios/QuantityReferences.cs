using Reckon.Assessments.Formulas;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Texts;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Portfolios;

/// <summary>Looks up the names of quantities that stand outside formulas.</summary>
internal static class QuantityReferences
{
    private static readonly Dictionary<string, string> NoKeys = [];

    /// <summary>The quantity of a name, or null after an error.</summary>
    public static QuantityId? Find(LocatedText name, string? assessment, IQuantityNames names, DiagnosticBag diagnostics)
    {
        if (FormulaParser.Parse(name, diagnostics) is not { } root) return null;
        if (root is not NameNode)
        {
            diagnostics.Error("not-a-name", name.Span, $"The name of one quantity is expected here; '{name.Text}' is a formula.");
            return null;
        }

        return FormulaCompiler.Compile(root, names, assessment, NoKeys, null, diagnostics)?.Uses[0].Id;
    }

    /// <summary>The same, where a whole table may be named as well.</summary>
    public static QuantityId? FindAny(LocatedText name, string assessment, IQuantityNames names, DiagnosticBag diagnostics)
    {
        var table = new QuantityId(assessment, name.Text);
        return names.FindRows(table) is { } ? table : Find(name, assessment, names, diagnostics);
    }
}
