using Reckon.Assessments.Editions;

namespace Reckon.Cli.Commands.Diff;

/// <summary>Puts differences into tables for people.</summary>
internal static class DiffTables
{
    /// <summary>The tables that have rows: values, ranges, formulas, claims.</summary>
    public static IReadOnlyList<DiffTable> Of(EditionDifference difference)
    {
        var (values, others) = (difference.Numbers.Where(n => n.IsValueMoved), difference.Numbers.Where(n => !n.IsValueMoved));
        DiffTable[] tables =
        [
            new("Numbers", ["id", "old", "new", "change", "relative", "cause"], 4, [.. values.Select(Value)]),
            new("Ranges that changed while the value stayed", ["id", "old", "new", "cause"], 2, [.. others.Where(n => n.IsRangeMoved).Select(Range)]),
            new("Formulas that changed while value and range stayed", ["id", "old", "new"], 0, [.. others.Where(n => !n.IsRangeMoved).Select(Formula)]),
            new("Claims", ["id", "old print", "new print", "old status", "new status", ""], 0, [.. difference.Claims.Select(Claim)]),
        ];
        return [.. tables.Where(t => t.Rows.Count > 0)];
    }

    private static string[] Value(NumberChange change) =>
        [change.Id, DiffNumbers.Value(change.Old), DiffNumbers.Value(change.New), DiffNumbers.Signed(change.Difference), DiffNumbers.Percent(change.Relative), Cause(change)];

    private static string[] Range(NumberChange change) => [change.Id, DiffNumbers.Range(change.Old!), DiffNumbers.Range(change.New!), Cause(change)];

    private static string[] Formula(NumberChange change) => [change.Id, FormulaOf(change.Old!), FormulaOf(change.New!)];

    private static string FormulaOf(EditionNumber number) => (number.Formula, number.SolvedFrom) switch
    {
        ({ } formula, _) => formula,
        (null, { } from) => $"solved from {from}",
        (null, null) => DiffNumbers.None,
    };

    private static string[] Claim(ClaimChange change) =>
    [
        change.Id, change.Old?.Printed ?? DiffNumbers.None, change.New?.Printed ?? DiffNumbers.None,
        change.Old is { } old ? DiffWords.Of(old.Status) : DiffNumbers.None, change.New is { } @new ? DiffWords.Of(@new.Status) : DiffNumbers.None,
        change.IsWorse ? "worse" : "",
    ];

    private static string Cause(NumberChange change)
    {
        var detail = change.Cause switch
        {
            ChangeCause.Estimator => $": {change.Old!.Estimator ?? "none"} → {change.New!.Estimator ?? "none"}",
            ChangeCause.Formula => $": {FormulaOf(change.Old!)} → {FormulaOf(change.New!)}",
            ChangeCause.Kind => $": {DiffWords.Of(change.Old!.Kind)} → {DiffWords.Of(change.New!.Kind)}",
            ChangeCause.Other => ": nothing it rests on changed; look at units, conversions and the program",
            ChangeCause.Input => $": {Roots(change.Roots)}",
            ChangeCause.Data or ChangeCause.Unit or ChangeCause.Added or ChangeCause.Removed => "",
        };
        var also = change.Cause == ChangeCause.Formula && change.Roots.Ids.Count > 0 ? $"; input: {Roots(change.Roots)}" : "";
        return DiffWords.Of(change.Cause) + detail + also;
    }

    private static string Roots(ChangeRoots roots) => string.Join(", ", roots.Ids) + (roots.HasMore ? " and others" : "");
}
