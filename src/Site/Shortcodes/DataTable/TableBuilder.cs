using Reckon.Assessments.Printing;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Tables;
using Reckon.Assessments.Texts;
using Reckon.Charts.Tables;
using Reckon.Site.Numbers;

namespace Reckon.Site.Shortcodes.DataTable;

/// <summary>Puts quantities into a table: one to a row, or, for tables of one set of keys, the keys down and the tables across.</summary>
/// <param name="scope">The page.</param>
internal sealed class TableBuilder(IPageScope scope)
{
    private readonly NumberWords _words = new(ScopedNumbers.Of(scope));

    /// <summary>The table and its sources, or null after an error.</summary>
    public (ChartTable Table, IReadOnlyList<string> Sources)? Build(IReadOnlyList<LocatedText> names)
    {
        var tables = names.Select(FindTable).ToList();
        if (tables.Count > 0 && !tables.Contains(null)) return OfTables([.. tables.OfType<Table>()]);
        var quantities = names.Select(n => AssessmentNames.FindQuantity(scope, n)).ToList();
        return quantities.Contains(null) ? null : OfQuantities([.. quantities.OfType<Quantity>()]);
    }

    private Table? FindTable(LocatedText name) =>
        scope.Assessment is { } slug ? scope.Portfolio.FindAssessment(slug)?.Tables.FirstOrDefault(t => t.Name == name.Text) : null;

    private (ChartTable, IReadOnlyList<string>) OfQuantities(IReadOnlyList<Quantity> quantities)
    {
        var columns = new[] { new ChartColumn(scope.Translate("table.quantity"), false), new ChartColumn(scope.Translate("table.value"), true), new ChartColumn(scope.Translate("table.kind"), false) };
        var rows = quantities.Select(q => new ChartTableRow([new(_words.Label(q), null), Number(q), new(_words.Kind(q), null)], false));
        return (new ChartTable(columns, [.. rows]), Sources(quantities));
    }

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
