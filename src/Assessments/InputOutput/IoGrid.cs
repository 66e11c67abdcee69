using System.Globalization;
using Reckon.Assessments.Tables;
using Reckon.Assessments.Texts;
using Reckon.Diagnostics;
using Reckon.Statistics.Matrices;

namespace Reckon.Assessments.InputOutput;

/// <summary>The cells of an input–output table by row (origin and code) and column.</summary>
/// <remarks>Numbers may be written with an exponent, as spreadsheets do.</remarks>
internal sealed class IoGrid
{
    public const string Domestic = "domestic";
    public const string Imports = "imports";
    public const string Primary = "primary";

    private static readonly string[] Origins = [Domestic, Imports, Primary];
    private static readonly string[] Heads = ["origin", "code", "zh", "en"];
    private readonly CsvFile _file;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<(string Origin, string Code), IReadOnlyList<LocatedText>> _rows = [];

    private IoGrid(CsvFile file, DiagnosticBag diagnostics) => (_file, _diagnostics) = (file, diagnostics);

    /// <summary>The sectors in the order of their rows.</summary>
    public IReadOnlyList<IoSector> Sectors { get; private set; } = [];

    /// <summary>The file.</summary>
    public SourceFile File => _file.File;

    /// <summary>The cells of a file, or null when its rows cannot be told apart.</summary>
    /// <param name="file">The file.</param>
    /// <param name="others">The columns besides those of sectors.</param>
    /// <param name="asked">The place that asked for it.</param>
    /// <param name="diagnostics">Takes unknown origins and columns, rows that occur twice, missing columns.</param>
    public static IoGrid? Read(CsvFile file, IReadOnlyList<string> others, SourceSpan asked, DiagnosticBag diagnostics)
    {
        var (grid, errors) = (new IoGrid(file, diagnostics), diagnostics.ErrorCount);
        foreach (var head in Heads[..2].Where(h => !file.Columns.Contains(h)))
            diagnostics.Error("unknown-column", asked, $"'{file.File.Path}' has no column '{head}'.", "Its first columns are origin, code and the names zh and en.");
        if (diagnostics.ErrorCount > errors) return null;
        foreach (var row in file.Rows) grid.Add(row);
        grid.Sectors = [.. grid._rows.Where(r => r.Key.Origin == Domestic).Select(r => grid.SectorOf(r.Value))];
        grid.CheckColumns(others, asked);
        return diagnostics.ErrorCount > errors ? null : grid;
    }

    /// <summary>Whether there is a column of this name.</summary>
    public bool HasColumn(string name) => ColumnOf(name) >= 0;

    /// <summary>Whether there is such a row.</summary>
    public bool HasRow(string origin, string code) => _rows.ContainsKey((origin, Key(code)));

    /// <summary>The codes of the rows of an origin.</summary>
    public IReadOnlyList<string> CodesOf(string origin) => [.. _rows.Where(r => r.Key.Origin == origin).Select(r => CellOf(r.Value, "code"))];

    /// <summary>The place of a cell.</summary>
    public SourceSpan SpanOf(string origin, string code, string column) => _rows[(origin, Key(code))][ColumnOf(column)].Span;

    /// <summary>The numbers of some rows and columns.</summary>
    /// <param name="origin">The origin of the rows.</param>
    /// <param name="codes">Their codes; all are there.</param>
    /// <param name="columns">The columns; all are there.</param>
    /// <param name="mayBeNegative">Whether the numbers of a column may be negative.</param>
    public Matrix Block(string origin, IReadOnlyList<string> codes, IReadOnlyList<string> columns, Func<string, bool> mayBeNegative)
    {
        var places = columns.Select(c => (Name: c, Index: ColumnOf(c), MayBeNegative: mayBeNegative(c))).ToArray();
        var rows = codes.Select(c => _rows[(origin, Key(c))]).ToArray();
        return Matrix.Create(codes.Count, columns.Count, (i, j) => Number(rows[i][places[j].Index], places[j].Name, places[j].MayBeNegative));
    }

    private static string Key(string code) => code.Trim().TrimStart('0');

    private int ColumnOf(string name) => _file.Columns.ToList().FindIndex(c => c == name || IoSector.SameCode(c, name));

    private string CellOf(IReadOnlyList<LocatedText> row, string column) => row[ColumnOf(column)].Text.Trim();

    private void Add(IReadOnlyList<LocatedText> row)
    {
        var (origin, code) = (row[ColumnOf("origin")], row[ColumnOf("code")]);
        if (!Origins.Contains(origin.Text.Trim()))
            _diagnostics.Error("io-row", origin.Span, $"The origin of a row is {string.Join(", ", Origins)}; '{origin.Text}' stands here.", Suggestion.For(origin.Text, Origins));
        else if (!_rows.TryAdd((origin.Text.Trim(), Key(code.Text)), row))
            _diagnostics.Error("io-row", code.Span, $"There are two {origin.Text.Trim()} rows '{code.Text}'.", "Each row needs a code of its own.");
    }

    private IoSector SectorOf(IReadOnlyList<LocatedText> row)
    {
        var names = Heads[2..].Where(h => ColumnOf(h) >= 0).ToDictionary(h => h, h => row[ColumnOf(h)], StringComparer.Ordinal);
        return new IoSector(CellOf(row, "code"), names.Count == 0 ? new LocalText(row[ColumnOf("code")]) : new LocalText(names));
    }

    private void CheckColumns(IReadOnlyList<string> others, SourceSpan asked)
    {
        string[] known = [.. Heads, .. Sectors.Select(s => s.Code), .. others];
        foreach (var unknown in _file.Columns.Where(c => !known.Any(k => IoSector.SameCode(k, c))))
            _diagnostics.Error("unknown-column", asked, $"'{_file.File.Path}' has a column '{unknown}' that is no sector, final demand or sum.", Suggestion.For(unknown, known) ?? "Categories of final demand are listed below 'final_demand:'; the sectors are the codes of the domestic rows.");
        foreach (var missing in Sectors.Where(s => ColumnOf(s.Code) < 0))
            _diagnostics.Error("unknown-column", asked, $"'{_file.File.Path}' has no column for the sector {missing}.", "Each domestic row has a column of the same code: the sector that buys.");
    }

    private double Number(LocatedText cell, string column, bool mayBeNegative)
    {
        if (!double.TryParse(cell.Text.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
            _diagnostics.Error("not-a-number", cell.Span, $"Column '{column}' holds '{cell.Text}', which is no number.", "Write digits and a decimal point only, and 0 where nothing flows.");
        else if (number < 0 && !mayBeNegative)
            _diagnostics.Error("io-negative", cell.Span, $"Column '{column}' holds {cell.Text.Trim()}; only changes of inventories, other final demand, taxes less subsidies and surpluses may be negative.");
        else return number;
        return 0;
    }
}
