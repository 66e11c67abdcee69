using Reckon.Site.Numbers;

namespace Reckon.Site.Shortcodes.Ledger;

/// <summary>All numbers of an assessment.</summary>
/// <param name="Total">How many, in digits.</param>
/// <param name="CsvHref">The address of the file with the same rows.</param>
/// <param name="CsvSize">Its size in words.</param>
/// <param name="Kinds">The kinds that occur.</param>
/// <param name="Tally">The verdicts that occur.</param>
/// <param name="Rows">The numbers in the order of the assessment.</param>
public sealed record LedgerModel(
    string Total, string CsvHref, string CsvSize, IReadOnlyList<LedgerKind> Kinds, IReadOnlyList<Tally> Tally, IReadOnlyList<LedgerRow> Rows);
