using Reckon.Assessments.Units;
using Reckon.Diagnostics;
using Reckon.Statistics.InputOutput;
using Reckon.Statistics.Matrices;

namespace Reckon.Assessments.InputOutput;

/// <summary>Puts the cells of a table together.</summary>
internal sealed class IoFlows(IoGrid grid, Unit unit, IReadOnlyList<FinalDemandCategory> demand, IReadOnlyList<PrimaryInput> primary, DiagnosticBag diagnostics)
{
    private const string Total = "total";
    private const string IntermediateSum = "intermediate_use";
    private const string FinalSum = "final_use";
    private readonly string[] _codes = [.. grid.Sectors.Select(s => s.Code)];
    private readonly string[] _demand = [.. demand.Select(d => d.Name)];

    /// <summary>The columns that hold sums; the first two may be left out.</summary>
    public static IReadOnlyList<string> SumColumns { get; } = [IntermediateSum, FinalSum, Total];

    /// <summary>The table, its model, and the largest difference between a printed sum and the sum of its cells, as a share of output; null after an error.</summary>
    public (NonCompetitiveTable Table, LeontiefModel Model, (double Gap, int Sector) PrintedGap)? Build()
    {
        if (!HasAll()) return null;
        var errors = diagnostics.ErrorCount;
        var imports = grid.CodesOf(IoGrid.Imports);
        var (domestic, imported) = (UsesOf(IoGrid.Domestic, _codes), UsesOf(IoGrid.Imports, imports.Count == 1 ? imports : _codes));
        var (output, inputs) = (Block(IoGrid.Domestic, _codes, [Total]).Column(0), Block(IoGrid.Primary, [.. primary.Select(p => p.Name)], _codes));
        if (diagnostics.ErrorCount > errors) return null;
        try
        {
            var production = new Production([.. grid.Sectors.Select(s => new Sector(s.Code, s.Name.In("en")))], output, new PrimaryInputs(primary, inputs));
            var table = new NonCompetitiveTable(production, domestic, imported);
            return (table, table.Model(), PrintedGap(table, imports));
        }
        catch (Exception e) when (e is ArgumentException or NotProductiveException)
        {
            diagnostics.Error("io-table", grid.File.Span(0, 0), $"'{grid.File.Path}' is no table that can be computed with: {e.Message.Split(" (Parameter", 2)[0]}");
            return null;
        }
    }

    private bool HasAll()
    {
        var (place, errors) = (grid.File.Span(0, 0), diagnostics.ErrorCount);
        if (_codes.Length == 0) diagnostics.Error("io-row", place, $"'{grid.File.Path}' has no row of origin {IoGrid.Domestic}.", "Its rows are domestic, imports and primary; the first column says which.");
        foreach (var column in _demand.Append(Total).Where(c => !grid.HasColumn(c)))
            diagnostics.Error("unknown-column", place, $"'{grid.File.Path}' has no column '{column}'.", "Each category below 'final_demand:' is a column; 'total' holds output and imports.");
        foreach (var missing in primary.Where(p => !grid.HasRow(IoGrid.Primary, p.Name)))
            diagnostics.Error("io-row", place, $"'{grid.File.Path}' has no primary row '{missing.Name}'.", Suggestion.For(missing.Name, grid.CodesOf(IoGrid.Primary)));
        foreach (var unknown in grid.CodesOf(IoGrid.Primary).Where(c => c != Total && primary.All(p => p.Name != c)))
            diagnostics.Error("io-row", place, $"The primary row '{unknown}' of '{grid.File.Path}' is not listed below 'primary_inputs:'.", Suggestion.For(unknown, primary.Select(p => p.Name)));
        if (grid.CodesOf(IoGrid.Imports).Count != 1) CheckImports(place);
        return diagnostics.ErrorCount == errors;
    }

    // Imports are known by product, or in one row.
    private void CheckImports(SourceSpan place)
    {
        foreach (var missing in grid.Sectors.Where(s => !grid.HasRow(IoGrid.Imports, s.Code)))
            diagnostics.Error("io-row", place, $"'{grid.File.Path}' has no row of imports for the product {missing}.", "Imports have a row for each product, or one row for all.");
        foreach (var unknown in grid.CodesOf(IoGrid.Imports).Where(c => !grid.HasRow(IoGrid.Domestic, c)))
            diagnostics.Error("io-row", place, $"'{grid.File.Path}' has imports of '{unknown}', which is no sector.", IoMessages.Sectors(unknown, grid.Sectors));
    }

    private Uses UsesOf(string origin, IReadOnlyList<string> rows) => new(Block(origin, rows, _codes), new FinalDemand(demand, Block(origin, rows, _demand)));

    private Matrix Block(string origin, IReadOnlyList<string> rows, IReadOnlyList<string> columns) =>
        grid.Block(origin, rows, columns, c => origin == IoGrid.Primary || MayBeNegative(c)).Map(unit.ToBase);

    private bool MayBeNegative(string column) => demand.Any(d => d.Name == column && d.Kind is FinalDemandKind.InventoryChange or FinalDemandKind.Other);

    // By row: the place of a row among sectors tells where the largest difference is.
    private (double Gap, int Sector) PrintedGap(NonCompetitiveTable table, IReadOnlyList<string> imports)
    {
        (double Gap, int Sector) largest = (0, -1);
        foreach (var (column, domestic, imported) in Sums(table).Where(s => grid.HasColumn(s.Column)))
        {
            if (column != Total) Compare(IoGrid.Domestic, _codes, column, domestic);
            Compare(IoGrid.Imports, imports.Count == 1 ? imports : _codes, column, imported);
        }

        if (grid.HasRow(IoGrid.Primary, Total)) Hold(grid.Block(IoGrid.Primary, [Total], _codes, _ => true).Map(unit.ToBase).Row(0).ToArray(), [.. table.Production.Output], _codes.Length);
        return largest;

        void Compare(string origin, IReadOnlyList<string> rows, string column, double[] sums)
        {
            Hold(grid.Block(origin, rows, [column], _ => true).Map(unit.ToBase).Column(0), sums, rows.Count);
        }

        void Hold(double[] printed, double[] sums, int rows)
        {
            for (var i = 0; i < sums.Length; i++)
            {
                var size = Math.Max(Math.Abs(sums[i]), rows == 1 ? 0 : table.Production.Output[i]);
                var gap = printed[i] == sums[i] ? 0 : Math.Abs(printed[i] - sums[i]) / size;
                if (gap > largest.Gap) largest = (gap, rows == 1 ? -1 : i);
            }
        }
    }

    private static IEnumerable<(string Column, double[] Domestic, double[] Imported)> Sums(NonCompetitiveTable table) =>
    [
        (IntermediateSum, RowSums(table.Domestic.Intermediate), RowSums(table.Imported.Intermediate)),
        (FinalSum, table.Domestic.FinalDemand.Total(), table.Imported.FinalDemand.Total()),
        (Total, table.Domestic.Total(), table.Imported.Total()),
    ];

    private static double[] RowSums(Matrix flows) => [.. Enumerable.Range(0, flows.Rows).Select(i => flows.Row(i).ToArray().Sum())];
}
