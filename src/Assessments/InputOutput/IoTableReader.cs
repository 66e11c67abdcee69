using System.Globalization;
using Reckon.Assessments.Estimators;
using Reckon.Assessments.Sources;
using Reckon.Assessments.Tables;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;
using Reckon.Assessments.Yaml;
using Reckon.Diagnostics;
using Reckon.Statistics.InputOutput;

namespace Reckon.Assessments.InputOutput;

/// <summary>Reads an input–output table: <c>data/io/NAME.yaml</c> and the CSV files beside it.</summary>
internal sealed class IoTableReader(SourceFolder files, string folder, UnitRegistry units, DiagnosticBag diagnostics)
{
    private const decimal LargestTolerance = 0.05m;

    /// <summary>Reads and checks a table.</summary>
    /// <returns>The table, or null after an error.</returns>
    public IoTable? Read(string path)
    {
        var errors = diagnostics.ErrorCount;
        if (files.Read(path, diagnostics) is not { } file || YamlReader.Read(file, diagnostics) is not { } root) return null;
        if (YamlFields.Of(root, "an input–output table", diagnostics) is not { } fields) return null;
        var name = ReadName(fields, Path.GetFileNameWithoutExtension(path));
        var source = ReadSource(fields, name, "year", SourceType.Statistics);
        var (unit, tolerance) = (ReadUnit(fields), ReadTolerance(fields));
        var (demand, primary) = (IoKinds.ReadDemand(fields, diagnostics), IoKinds.ReadPrimary(fields, diagnostics));
        var csv = ReadCsv(fields);
        var (employment, larger) = (fields.Fields("employment", "the employment of a table"), fields.Fields("totals", "the sums of a larger table"));
        var (prices, licence, limits, isPublished) = (fields.Local("prices"), fields.Local("licence"), fields.Local("limits"), fields.Flag("publish"));
        fields.ReportUnknown();
        if (diagnostics.ErrorCount > errors || unit is null || csv is null || source is null) return null;
        if (ReadFlows(csv, unit, demand, primary) is not var (grid, flows, model, printed)) return null;
        var table = new IoTable(flows, model)
        {
            Name = name,
            Source = source,
            Unit = unit,
            Prices = prices,
            Licence = licence,
            Limits = limits,
            Sectors = grid.Sectors,
            Employment = employment is null ? null : ReadEmployment(employment, grid.Sectors, name),
            File = csv.File.Path,
            IsPublished = isPublished,
            Span = fields.SpanOf("io_table"),
        };
        if (diagnostics.ErrorCount > errors) return null;
        table = table with { Digest = ContentDigest.Of([file.Text, csv.File.Text, .. table.Employment?.Jobs.Select(j => j.ToString("R", CultureInfo.InvariantCulture)) ?? []]) };
        var audit = new IoAudit(table, grid, tolerance, diagnostics);
        return audit.Run(printed, larger is null ? null : ReadTotals(larger)) is { } closures ? table with { Closures = closures } : null;
    }

    private (IoGrid Grid, NonCompetitiveTable Flows, LeontiefModel Model, (double Gap, int Sector) Printed)? ReadFlows(
        CsvFile csv, Unit unit, IReadOnlyList<FinalDemandCategory> demand, IReadOnlyList<PrimaryInput> primary)
    {
        if (IoGrid.Read(csv, [.. demand.Select(d => d.Name), .. IoFlows.SumColumns], csv.File.Span(0, 0), diagnostics) is not { } grid) return null;
        return new IoFlows(grid, unit, demand, primary, diagnostics).Build() is var (table, model, printed) ? (grid, table, model, printed) : null;
    }

    private string ReadName(YamlFields fields, string file)
    {
        if (fields.RequiredScalar("io_table") is { } name && name.Text != file)
            diagnostics.Error("wrong-slug", name.Span, $"The table is called '{name.Text}', its file '{file}'; both have to be the same.");
        return file;
    }

    private static Source? ReadSource(YamlFields fields, string key, string date, SourceType type)
    {
        if (fields.RequiredLocal("title") is not { } title) return null;
        var publisher = fields.Local("publisher") ?? new LocalText(new LocatedText("", fields.Span, false));
        return new Source(key, title, publisher, fields.Text(date) ?? "", type, fields.Text("url"), false, fields.Span);
    }

    private Unit? ReadUnit(YamlFields fields) => fields.RequiredScalar("unit") is { } text ? UnitParser.Parse(text.Content, units, diagnostics) : null;

    // Older tables have a row or column of statistical errors: as much may be left over as their file says.
    private double ReadTolerance(YamlFields fields)
    {
        if (fields.Number("tolerance") is not { } tolerance) return IoAudit.Rounding;
        if (tolerance is > 0 and <= LargestTolerance) return (double)tolerance;
        diagnostics.Error("out-of-range", fields.SpanOf("tolerance"), $"'tolerance' is the share of output that may be left over, above 0 and at most {LargestTolerance.ToString(CultureInfo.InvariantCulture)}.");
        return IoAudit.Rounding;
    }

    private CsvFile? ReadCsv(YamlFields fields)
    {
        if (fields.RequiredScalar("file") is not { } name) return null;
        if (name.Text.Contains('/', StringComparison.Ordinal) || name.Text.Contains('\\', StringComparison.Ordinal))
        {
            diagnostics.Error("outside-root", name.Span, $"The file '{name.Text}' has to stand beside the description of the table, in '{folder}'.");
            return null;
        }

        return files.Read($"{folder}/{name.Text}", diagnostics, name.Span) is { } file ? CsvFileReader.Read(file, name.Span, diagnostics) : null;
    }

    private IoEmployment? ReadEmployment(YamlFields fields, IReadOnlyList<IoSector> sectors, string name)
    {
        var source = ReadSource(fields, name + "-employment", "date", SourceType.Paper);
        var (csv, unit, value, limits) = (ReadCsv(fields), ReadUnit(fields), fields.RequiredScalar("value"), fields.Local("limits"));
        fields.ReportUnknown();
        if (source is null || csv is null || unit is null || value is null) return null;
        return new IoJobs(csv, value, sectors, diagnostics).Read() is { } jobs ? new IoEmployment([.. jobs.Select(unit.ToBase)], unit, source, limits, csv.File.Path) : null;
    }

    private UseTotals? ReadTotals(YamlFields fields)
    {
        var (csv, unit, year) = (ReadCsv(fields), ReadUnit(fields), fields.RequiredScalar("year"));
        fields.ReportUnknown();
        return csv is null || unit is null || year is null ? null : new IoLargerTable(csv, year, unit, diagnostics).Read();
    }
}
