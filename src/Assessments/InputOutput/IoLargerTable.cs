using Reckon.Assessments.Numbers;
using Reckon.Assessments.Tables;
using Reckon.Assessments.Units;
using Reckon.Assessments.Yaml;
using Reckon.Diagnostics;
using Reckon.Statistics.InputOutput;

namespace Reckon.Assessments.InputOutput;

/// <summary>The sums of a table with more sectors: a row a year with <c>intermediate_use</c>, <c>final_use</c> and <c>imports</c>.</summary>
internal sealed class IoLargerTable(CsvFile file, YamlScalar year, Unit unit, DiagnosticBag diagnostics)
{
    /// <summary>The sums in units without scale; null after an error.</summary>
    public UseTotals? Read()
    {
        var columns = file.Columns.ToList();
        string[] needed = ["year", "intermediate_use", "final_use", "imports"];
        foreach (var missing in needed.Except(columns))
            diagnostics.Error("unknown-column", year.Span, $"'{file.File.Path}' has no column '{missing}'.", Suggestion.For(missing, columns));
        if (needed.Except(columns).Any()) return null;
        if (file.Rows.FirstOrDefault(r => r[columns.IndexOf("year")].Text.Trim() == year.Text) is { } row)
            return Totals([.. needed[1..].Select(n => DecimalText.Find(row[columns.IndexOf(n)].Text.Trim()))]);
        diagnostics.Error("io-row", year.Span, $"'{file.File.Path}' has no row for {year.Text}.");
        return null;
    }

    private UseTotals? Totals(decimal?[] sums)
    {
        if (!sums.Contains(null)) return new UseTotals(unit.ToBase((double)sums[0]!), unit.ToBase((double)sums[1]!), unit.ToBase((double)sums[2]!));
        diagnostics.Error("not-a-number", year.Span, $"The sums of {year.Text} in '{file.File.Path}' are no numbers.");
        return null;
    }
}
