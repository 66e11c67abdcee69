using Reckon.Assessments.Numbers;
using Reckon.Assessments.Printing;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Tables;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;
using Reckon.Charts.Tables;
using Reckon.Site.Numbers;

namespace Reckon.Site.Shortcodes.DataTable;

/// <summary>Puts quantities into a table: one to a row, or, for tables of one set of keys, the keys down and the tables across.</summary>
/// <param name="scope">The page.</param>
internal sealed class TableBuilder(IPageScope scope)
{
    private const double UsualLevel = 0.95;
    private readonly NumberWords _words = new(ScopedNumbers.Of(scope));

    /// <summary>Whether a column says in which interval each quantity lies; for quantities one to a row.</summary>
    public bool HasInterval { get; init; }

    /// <summary>The quantity that the others are held against, in the last row; or null.</summary>
    public Quantity? Against { get; init; }

    /// <summary>Whether numbers of one column are drawn on one scale, so that they have to share their unit.</summary>
    public bool IsCompared { get; init; }

    /// <summary>Whether lines are drawn along the rows, as the tag says it; or null.</summary>
    public LocatedText? Trend { get; init; }

    /// <summary>The table and its sources, or null after an error.</summary>
    /// <param name="names">Names of quantities or of tables.</param>
    public (ChartTable Table, IReadOnlyList<string> Sources)? Build(IReadOnlyList<LocatedText> names)
    {
        var tables = names.Select(FindTable).ToList();
        if (tables.Count > 0 && !tables.Contains(null) && Against is null) return OfTables([.. tables.OfType<Table>()]);
        if (Trend is { Text: "true" })
        {
            scope.Diagnostics.Error("no-order", Trend.Span, "A line along the rows needs rows in an order, as the years of a table; quantities have none.", "Name a table instead of quantities, or leave trend out.");
            return null;
        }

        var quantities = names.Select(n => (Quantity: AssessmentNames.FindQuantity(scope, n), Name: n)).ToList();
        if (quantities.Exists(q => q.Quantity is null || !IsComparable(q.Quantity, q.Name) || !HasUnitOf(Against ?? quantities[0].Quantity!, q.Quantity, q.Name))) return null;
        return OfQuantities([.. quantities.Select(q => q.Quantity!).Concat(Against is null ? [] : [Against])]);
    }

    private bool HasUnitOf(Quantity first, Quantity quantity, LocatedText name)
    {
        if (!IsCompared || quantity.Unit.IsSameAs(first.Unit)) return true;
        scope.Diagnostics.Error("unit-mismatch", name.Span, $"'{name.Text}' is in {scope.Printer.PrintUnit(quantity.Unit)}, '{first.Id.Name}' in {scope.Printer.PrintUnit(first.Unit)}; bars of one column need one unit.", "Make two tables, or leave bars out.");
        return false;
    }

    private Table? FindTable(LocatedText name) =>
        scope.Assessment is { } slug ? scope.Portfolio.FindAssessment(slug)?.Tables.FirstOrDefault(t => t.Name == name.Text) : null;

    private (ChartTable, IReadOnlyList<string>) OfQuantities(IReadOnlyList<Quantity> quantities)
    {
        var columns = new List<ChartColumn> { new(scope.Translate("table.quantity"), false), new(scope.Translate("table.value"), true) };
        if (HasInterval) columns.Add(new(scope.Translate("table.interval", Level(quantities)), true));
        if (Against is not null) columns.Add(new(scope.Translate("table.difference"), true));
        columns.Add(new(scope.Translate("table.kind"), false));
        return (new ChartTable(columns, [.. quantities.Select(Row)]), Sources(quantities));
    }

    private ChartTableRow Row(Quantity quantity)
    {
        var cells = new List<ChartCell> { new(_words.Label(quantity), null), Number(quantity) };
        if (HasInterval) cells.Add(Interval(quantity));
        if (Against is not null) cells.Add(Difference(quantity, Against));
        cells.Add(new(Kind(quantity), null));
        return new ChartTableRow(cells, Against is not null && quantity.Id == Against.Id);
    }

    // Whatever counts something else cannot be held against a quantity.
    private bool IsComparable(Quantity quantity, LocatedText name)
    {
        if (Against is null || quantity.Unit.Dimension.Equals(Against.Unit.Dimension)) return true;
        scope.Diagnostics.Error("unit-mismatch", name.Span, $"'{name.Text}' counts {quantity.Unit.Dimension}, and '{Against.Id.Name}', which it is held against, {Against.Unit.Dimension}.");
        return false;
    }

    private string Level(IReadOnlyList<Quantity> quantities)
    {
        var level = quantities.Select(q => q.Interval?.Level).FirstOrDefault(l => l is not null) ?? UsualLevel;
        return scope.Printer.Print(100 * level, Unit.Percent, Sense.Equal, new NumberForm()).Full;
    }

    private ChartCell Interval(Quantity quantity) =>
        quantity.Interval is { Level: not null } known ? new(scope.Printer.PrintInterval(known.Low, known.High, quantity.Unit, new NumberForm { ShowsNoun = false }).Full, null) { IsMark = true } : new("—", null);

    private ChartCell Difference(Quantity quantity, Quantity against)
    {
        if (quantity.Id == against.Id || quantity.Value is not { } value || against.Value is not { } known || known == 0) return new("—", null);
        var percent = 100 * (quantity.Unit.ToBase(value) / against.Unit.ToBase(known) - 1);
        return new(scope.Printer.Print(percent, Unit.Percent, Sense.Equal, new NumberForm { Digits = 1, ShowsSign = true }).Full, percent);
    }

    // A table has no room for the mark that numbers in running text carry.
    private string Kind(Quantity quantity) =>
        quantity is { IsSynthetic: true, Kind: not QuantityKind.Printed } ? scope.Translate("table.illustrative", _words.Kind(quantity)) : _words.Kind(quantity);

    private (ChartTable, IReadOnlyList<string>) OfTables(IReadOnlyList<Table> tables)
    {
        var keys = tables.SelectMany(t => t.Rows.Select(r => string.Join(" ", r.Keys))).Distinct().Order(StringComparer.Ordinal);
        var columns = tables.Select(t => new ChartColumn(scope.Translate("table.unit", t.Label.In(scope.Language.Code), scope.Printer.PrintUnit(t.Unit)), true));
        var rows = keys.Select(key => new ChartTableRow([new(key, null), .. tables.Select(t => Cell(t, key))], false));
        return (new ChartTable([new(KeyTitle(tables[0]), false), .. columns], [.. rows]), Sources(tables.SelectMany(t => t.Rows)));
    }

    // The unit stands in the column's head, so the cell keeps the digits of that unit alone.
    private ChartCell Cell(Table table, string key)
    {
        if (table.Rows.FirstOrDefault(r => string.Join(" ", r.Keys) == key) is not { } quantity) return new("—", null);
        if (quantity.Withheld is { } withheld) return Mark(withheld);
        if (quantity.Value is not { } value) return new("—", null);
        var expression = new Assessments.Portfolios.Expression("", quantity, quantity.Printed, value, quantity.Unit, quantity.Sense, null, [], [], false);
        return new(scope.Printer.PrintScaled(expression, 1, null), value);
    }

    private string KeyTitle(Table table) =>
        table.KeyNames is ["year"] ? scope.Translate("table.year") : string.Join(" ", table.KeyNames);

    private ChartCell Mark(WithheldCell cell) => new(_words.Withheld(cell), null) { IsMark = true };

    private ChartCell Number(Quantity quantity) => quantity.Withheld is { } withheld ? Mark(withheld) : new(scope.Printer.Print(quantity, new NumberForm()).Full, quantity.Value);

    private IReadOnlyList<string> Sources(IEnumerable<Quantity> quantities) =>
        [.. quantities.SelectMany(q => q.Citation is { } own ? [own] : q.Provenance).Select(c => _words.Source(c).Text).Distinct()];
}
