using System.Globalization;
using Reckon.Assessments.Numbers;
using Reckon.Assessments.Portfolios;
using Reckon.Assessments.Quantities;
using Reckon.Charts.Tables;
using Reckon.Site.Numbers;

namespace Reckon.Site.Shortcodes.Ledger;

/// <summary>The ledger as a table for spreadsheets: unrounded values, ids, sources.</summary>
/// <param name="context">The language's numbers and words.</param>
public sealed class LedgerCsv(NumberContext context)
{
    private static readonly string[] Columns =
        ["id", "label", "value", "unit", "sense", "low", "high", "kind", "formula", "source", "at", "status", "synthetic"];

    private readonly NumberWords _words = new(context);

    /// <summary>The file's text.</summary>
    public string Write(Assessment assessment) => CsvWriter.Write(new ChartTable(
        [.. Columns.Select(c => new ChartColumn(c, c is "value" or "low" or "high"))],
        [.. assessment.Quantities.Select(q => new ChartTableRow([.. Cells(q)], false))]));

    private IEnumerable<ChartCell> Cells(Quantity quantity)
    {
        var source = quantity.Citation is { } citation ? _words.Source(citation) : null;
        yield return Text(quantity.Id.ToString());
        yield return Text(_words.Label(quantity));
        yield return Number(quantity.Value);
        yield return Text(quantity.Unit.Text);
        yield return Text(SenseText.Sign(quantity.Sense));
        yield return Number(quantity.Range?.Low);
        yield return Number(quantity.Range?.High);
        yield return Text(NumberWords.KindName(quantity));
        yield return Text(quantity.Formula ?? "");
        yield return Text(source?.Text ?? "");
        yield return Text(source?.At ?? "");
        yield return Text(context.Portfolio.FindClaim(quantity.Id) is { } claim ? NumberWords.StatusName(claim.Status) : "");
        yield return Text(quantity.IsSynthetic ? "true" : "");
    }

    private static ChartCell Text(string text) => new(text, null);

    // Twelve digits: beyond them a difference between machines may show.
    private static ChartCell Number(double? value) => value is { } number && double.IsFinite(number)
        ? new("", double.Parse(number.ToString("G12", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture))
        : new("", null);
}
