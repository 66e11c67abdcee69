using Reckon.Assessments.Formulas;
using Reckon.Assessments.Units;

namespace Reckon.Assessments.Estimators;

/// <summary>Two tables of quantities whose rows belong together: in and out, before and after.</summary>
/// <param name="Rows">Key and both quantities, in the order of the first table.</param>
/// <param name="Dimension">What all of them count.</param>
internal sealed record MatchedTables(IReadOnlyList<(string Key, FormulaNode First, FormulaNode Second)> Rows, Dimension Dimension)
{
    /// <summary>Reads both options; null after an error.</summary>
    public static MatchedTables? Read(EstimateCall call, string first, string second)
    {
        if (call.Table(first) is not { } a || call.Table(second) is not { } b) return null;
        if (!a.Dimension.Equals(b.Dimension)) call.Fail(second, "unit-mismatch", $"'{b.Table}' counts {b.Dimension}, '{a.Table}' counts {a.Dimension}.");
        else if (a.Rows.FirstOrDefault(r => b.Find(r.Key) is null).Key is { } onlyFirst) FailMissing(call, second, b.Table, onlyFirst, a.Table);
        else if (b.Rows.FirstOrDefault(r => a.Find(r.Key) is null).Key is { } onlySecond) FailMissing(call, first, a.Table, onlySecond, b.Table);
        else return new MatchedTables([.. a.Rows.Select(r => (r.Key, r.Value, b.Find(r.Key)!))], a.Dimension);
        return null;
    }

    private static void FailMissing(EstimateCall call, string option, string table, string key, string other) =>
        call.Fail(option, "missing-row", $"The table '{table}' has no row '{key}', which '{other}' has.", "Both tables need the same keys.");
}
