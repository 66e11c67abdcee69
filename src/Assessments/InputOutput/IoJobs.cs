using Reckon.Assessments.Numbers;
using Reckon.Assessments.Tables;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Yaml;
using Reckon.Diagnostics;

namespace Reckon.Assessments.InputOutput;

/// <summary>Adds the jobs of industries up to the sectors of a table: a file with a row an industry, its column <c>sector</c> says where it belongs.</summary>
internal sealed class IoJobs(CsvFile file, YamlScalar value, IReadOnlyList<IoSector> sectors, DiagnosticBag diagnostics)
{
    /// <summary>A number for each sector, in the unit of the file; null after an error.</summary>
    public double[]? Read()
    {
        var (sector, number, errors) = (Column("sector", value.Span), Column(value.Text, value.Span), diagnostics.ErrorCount);
        if (sector < 0 || number < 0) return null;
        var (jobs, seen) = (new double[sectors.Count], new bool[sectors.Count]);
        foreach (var row in file.Rows)
        {
            if (Place(row[sector]) is not (>= 0 and var place) || Number(row[number]) is not { } count) continue;
            jobs[place] += count;
            seen[place] = true;
        }

        for (var i = 0; i < seen.Length; i++)
        {
            if (!seen[i]) diagnostics.Error("io-row", value.Span, $"'{file.File.Path}' has no row for the sector {sectors[i]}.", "A sector in which nobody works needs a row with 0.");
        }

        return diagnostics.ErrorCount > errors ? null : jobs;
    }

    private int Column(string name, SourceSpan asked)
    {
        var column = file.Columns.ToList().IndexOf(name);
        if (column < 0) diagnostics.Error("unknown-column", asked, $"'{file.File.Path}' has no column '{name}'.", Suggestion.For(name, file.Columns));
        return column;
    }

    private int Place(LocatedText cell)
    {
        var place = sectors.ToList().FindIndex(s => s.Is(cell.Text.Trim()));
        if (place < 0) diagnostics.Error("unknown-sector", cell.Span, $"The table has no sector '{cell.Text}'.", IoMessages.Sectors(cell.Text, sectors));
        return place;
    }

    private double? Number(LocatedText cell)
    {
        if (DecimalText.Find(cell.Text.Trim()) is >= 0 and { } number) return (double)number;
        diagnostics.Error("not-a-number", cell.Span, $"Column '{value.Text}' holds '{cell.Text}'; the jobs of an industry are a number, not negative.");
        return null;
    }
}
