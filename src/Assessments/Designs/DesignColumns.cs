using System.Globalization;
using Reckon.Assessments.Datasets;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Yaml;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Designs;

/// <summary>Takes the columns of a dataset that a design names; what is wrong with them is reported where they are named or in the data.</summary>
/// <param name="data">The dataset; null where it is not known, so that nothing can be taken.</param>
/// <param name="diagnostics">Takes what is wrong.</param>
internal sealed class DesignColumns(Dataset? data, DiagnosticBag diagnostics)
{
    /// <summary>Takes what is wrong.</summary>
    public DiagnosticBag Diagnostics => diagnostics;

    /// <summary>Strata, clusters and sizes of a stage.</summary>
    public DrawnStage Stage(YamlFields fields) =>
        new(Words(fields.Scalar("strata")), Words(fields.Scalar("clusters")), Positive(fields.Scalar("fpc"), "The size of a population"));

    /// <summary>The weights; each has to be above zero.</summary>
    public double[]? Weights(YamlScalar? formula) => Positive(formula, "A weight");

    /// <summary>The words of a column, or null.</summary>
    public string[]? Words(YamlScalar? column) => column is null || data is null ? null : WordColumn.Read(column.Content, data, diagnostics);

    /// <summary>A formula over the columns, or null.</summary>
    public double[]? Numbers(YamlScalar? formula) => formula is null || data is null ? null : RowFormula.Evaluate(formula.Content, data, diagnostics)?.Values;

    private double[]? Positive(YamlScalar? formula, string what)
    {
        if (Numbers(formula) is not { } values) return null;
        foreach (var i in Enumerable.Range(0, values.Length).Where(i => values[i] <= 0))
            diagnostics.Error("not-positive", SpanOf(formula!.Content, data!, i), $"{what} is above zero; row {i + 2} has {values[i].ToString(CultureInfo.InvariantCulture)}.", "Leave out records that stand for nobody, or take their weight from the source again.");
        return values;
    }

    // The cell where the formula is a column; else the formula.
    private static SourceSpan SpanOf(LocatedText formula, Dataset data, int row) =>
        data.IndexOf(formula.Text) is >= 0 and var column ? data.File.Rows[row][column].Span : formula.Span;
}
