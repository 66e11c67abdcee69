using Reckon.Assessments.Numbers;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Yaml;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Tables;

/// <summary>
/// Reads which cells of a table are withheld: <c>count</c>, the column with the number of cases behind each cell; <c>suppress_below</c>, the
/// least number that is shown (10 by default, 0 shows all); <c>total</c>, what keys call the total of the other rows.
/// </summary>
internal sealed class SuppressionReader
{
    private const int Usual = 10;
    private static readonly string[] Dependent = ["suppress_below", "total"];
    private readonly DiagnosticBag _diagnostics;
    private readonly int _below;

    public SuppressionReader(YamlFields fields, DiagnosticBag diagnostics)
    {
        _diagnostics = diagnostics;
        Count = fields.Scalar("count");
        Total = fields.Scalar("total");
        _below = ReadBelow(fields);
        foreach (var key in Dependent.Where(k => Count is null && fields.Has(k)))
            diagnostics.Error("missing-key", fields.SpanOf(key), $"'{key}' says which cells are withheld for their counts, but no column is named with 'count'.", "For instance: count: n");
    }

    /// <summary>The column of counts, or null for a table whose cells are all shown.</summary>
    public YamlScalar? Count { get; }

    private YamlScalar? Total { get; }

    /// <summary>The rows of a table, those that are withheld without their numbers.</summary>
    /// <param name="rows">The rows with all their numbers.</param>
    /// <param name="counts">The cell of the count of each row.</param>
    public IReadOnlyList<QuantityDeclaration> Apply(IReadOnlyList<QuantityDeclaration> rows, IReadOnlyList<LocatedText> counts)
    {
        var read = counts.Select(ReadCount).ToList();
        if (Total is { } total && !rows.Any(r => r.Keys.Contains(total.Text)))
            _diagnostics.Error("unknown-value", total.Span, $"No row has the key '{total.Text}', which is to name the total.", Suggestion.For(total.Text, rows.SelectMany(r => r.Keys)));
        if (read.Contains(null)) return [];
        var withheld = new CellSuppression(_below, Total?.Text).Of([.. rows.Zip(read, (r, n) => new CountedCell(r.Keys, n!.Value))]);
        return [.. rows.Zip(withheld, (row, why) => why is null ? row : row with { Printed = null, PrintedText = null, Formula = null, IsUnpublished = true, Withheld = why })];
    }

    private decimal? ReadCount(LocatedText cell)
    {
        if (DecimalText.Find(cell.Text.Trim()) is { } count && count >= 0 && decimal.Truncate(count) == count) return count;
        _diagnostics.Error("bad-count", cell.Span, $"The column '{Count!.Text}' counts cases; '{cell.Text}' is no whole number of them.", "Write the number of cases beside every number of the table.");
        return null;
    }

    private int ReadBelow(YamlFields fields)
    {
        if (fields.Number("suppress_below") is not { } number) return Usual;
        if (number is >= 0 and <= 1000 && decimal.Truncate(number) == number) return (int)number;
        _diagnostics.Error("out-of-range", fields.SpanOf("suppress_below"), "'suppress_below' is a whole number from 0 to 1000.");
        return Usual;
    }
}
