using Reckon.Assessments.Formulas;
using Reckon.Assessments.Programs;
using Reckon.Assessments.Texts;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Datasets;

/// <summary>Computes a formula over the columns of a dataset, row by row: <c>staff * share</c>.</summary>
internal static class RowFormula
{
    private static readonly Dictionary<string, string> NoKeys = [];

    /// <summary>The value of each row.</summary>
    /// <returns>The values, or null after an error (an unknown column, units that do not fit, a cell without number, a division by zero).</returns>
    public static RowValues? Evaluate(LocatedText text, Dataset dataset, DiagnosticBag diagnostics)
    {
        if (FormulaParser.Parse(text, diagnostics) is not { } root) return null;
        if (FormulaCompiler.Compile(root, new ColumnNames(dataset), dataset.Name, NoKeys, null, diagnostics) is not { } formula) return null;
        var columns = formula.Inputs.ToDictionary(i => new ProgramInput(i, false), i => dataset.Numbers(dataset.IndexOf(i.Name), diagnostics));
        if (columns.Values.Any(c => c is null)) return null;
        var values = Run(formula, columns!, dataset.Count);
        var bad = Enumerable.Range(0, dataset.Count).FirstOrDefault(i => !double.IsFinite(values[i]) && columns.Values.All(c => double.IsFinite(c![i])), -1);
        if (bad < 0) return new RowValues(values, formula.Dimension);
        diagnostics.Error("undefined", text.Span, $"'{text.Text}' has no value for row {bad + 2} of '{dataset.File.File.Path}'.", "A division by zero, or the logarithm or root of a negative number?");
        return null;
    }

    private static double[] Run(CompiledFormula formula, Dictionary<ProgramInput, double[]> columns, int count)
    {
        var builder = new ProgramBuilder(_ => null, _ => false);
        var program = builder.Build([builder.Add(formula.Root)]);
        var inputs = program.Inputs.SelectMany(i => columns[i]).ToArray();
        var results = new double[count];
        program.Run(inputs, results, count);
        return results;
    }
}
