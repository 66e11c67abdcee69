using Reckon.Assessments.Datasets.Generated;
using Reckon.Assessments.Numbers;
using Reckon.Assessments.Sources;
using Reckon.Assessments.Tables;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Datasets;

/// <summary>Records that estimators compute with: the rows of a file, one a firm, person or sector.</summary>
/// <param name="Name">Its name below <c>data:</c>.</param>
/// <param name="File">The rows as read.</param>
/// <param name="Units">The units declared for columns; the others hold bare numbers or words.</param>
/// <param name="DropsIncomplete">Whether rows that lack a number which is needed are left out; else they are an error.</param>
/// <param name="Label">What it is, in words.</param>
/// <param name="Citation">Where it comes from, or null when it is made up to illustrate.</param>
/// <param name="IsSynthetic">Whether it is made up.</param>
/// <param name="Span">Where it is declared.</param>
internal sealed record Dataset(
    string Name, CsvFile File, IReadOnlyDictionary<string, Unit> Units, bool DropsIncomplete, LocalText Label, Citation? Citation, bool IsSynthetic, SourceSpan Span)
{
    /// <summary>The conversions between the units of columns that need no bridge.</summary>
    public required ExactScales Scales { get; init; }

    /// <summary>What the population comes to, where the records are made up; else nothing.</summary>
    public TrueTotals Totals { get; init; } = TrueTotals.None;

    /// <summary>How many rows it has.</summary>
    public int Count => File.Rows.Count;

    /// <summary>The place of a column in a row, or −1.</summary>
    public int IndexOf(string column) => File.Columns.ToList().IndexOf(column);

    /// <summary>The unit of a column.</summary>
    public Unit UnitOf(string column) => Units.GetValueOrDefault(column, Unit.None);

    /// <summary>The words of a column, blanks cut off.</summary>
    public string[] Texts(int column) => [.. File.Rows.Select(r => r[column].Text.Trim())];

    /// <summary>The numbers of a column in units without scale; NaN for an empty cell of a set that leaves such rows out.</summary>
    /// <param name="column">Its place in a row.</param>
    /// <param name="diagnostics">Takes cells that hold no number.</param>
    /// <returns>A number a row, or null after an error.</returns>
    public double[]? Numbers(int column, DiagnosticBag diagnostics)
    {
        var (name, errors) = (File.Columns[column], diagnostics.ErrorCount);
        var unit = UnitOf(name);
        var numbers = File.Rows.Select((row, i) => Number(row[column], i + 2, name, unit, diagnostics)).ToArray();
        return diagnostics.ErrorCount > errors ? null : numbers;
    }

    private double Number(LocatedText cell, int row, string column, Unit unit, DiagnosticBag diagnostics)
    {
        if (DecimalText.Find(cell.Text.Trim()) is { } number) return unit.ToBase((double)number);
        if (!string.IsNullOrWhiteSpace(cell.Text)) diagnostics.Error("not-a-number", cell.Span, $"Row {row}, column '{column}' holds '{cell.Text}', which is no number.", "Write digits and a decimal point only; leave the cell empty when there is no number.");
        else if (!DropsIncomplete) diagnostics.Error("missing-number", cell.Span, $"Row {row} has no number in the column '{column}', which an estimate needs.", $"Fill it in, or write 'missing: drop' for the data '{Name}' to leave such rows out.");
        return double.NaN;
    }
}
