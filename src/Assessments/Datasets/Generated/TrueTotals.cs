using System.Globalization;
using Reckon.Assessments.Microdata;
using Reckon.Assessments.Numbers;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Tables;
using Reckon.Assessments.Texts;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Datasets.Generated;

/// <summary>
/// The true totals of generated data as quantities: <c>firms.truth.staff</c>, and by tier a table, <c>firms.truth.staff.by_tier[small]</c>.
/// They are exact and synthetic, so that what is compared with them is marked too.
/// </summary>
/// <param name="Quantities">The totals over all units.</param>
/// <param name="Tables">Those by tier.</param>
internal sealed record TrueTotals(IReadOnlyList<QuantityDeclaration> Quantities, IReadOnlyList<TableDeclaration> Tables)
{
    /// <summary>The key of the tables.</summary>
    private const string Tier = "tier";

    /// <summary>No totals: what data from files have.</summary>
    public static TrueTotals None { get; } = new([], []);

    /// <summary>The names that totals of some data may have, of whatever kind they are.</summary>
    public static IEnumerable<string> NamesOf(string data) =>
        GeneratedKind.All.SelectMany(k => k.Totals).SelectMany(t => new[] { NameOf(data, t.Name), TableOf(data, t.Name) }).Distinct();

    /// <summary>The totals of a sample.</summary>
    /// <param name="owner">The data.</param>
    /// <param name="span">Where they are declared.</param>
    /// <param name="label">What the data are, in words.</param>
    /// <param name="units">Their units.</param>
    /// <param name="kind">What was generated.</param>
    /// <param name="truths">The totals.</param>
    public static TrueTotals Of(QuantityId owner, SourceSpan span, LocalText label, GeneratedUnits units, GeneratedKind kind, IReadOnlyList<MicrodataTruth> truths)
    {
        var all = truths.Select(t => (Total: kind.Totals.First(k => k.Name == t.Name.Split('.')[0]), Key: t.Name.Split('.').ElementAtOrDefault(1), t.Value)).ToList();
        var tables = all.Where(t => t.Key is not null).GroupBy(t => t.Total).Select(g => Table(g.Key, [.. g.Select(t => Keyed(g.Key, t.Key!, t.Value))]));
        return new TrueTotals([.. all.Where(t => t.Key is null).Select(t => Declare(t.Total, NameOf(owner.Name, t.Total.Name), t.Value))], [.. tables]);

        QuantityDeclaration Declare(GeneratedTotal total, string name, double value) => new()
        {
            Id = owner with { Name = name },
            Label = Words.Of("{0}：{1}（真值）", "{0}: {1}, true total", label, total.Label),
            Unit = units.Of(total),
            Printed = PrintedNumber.OfDigits((decimal)value, isExact: true),
            PrintedText = ((decimal)value).ToString(CultureInfo.InvariantCulture),
            IsSynthetic = true,
            Span = span,
        };

        QuantityDeclaration Keyed(GeneratedTotal total, string key, double value) =>
            Declare(total, $"{TableOf(owner.Name, total.Name)}[{key}]", value) with { Table = TableOf(owner.Name, total.Name), Keys = [key], RowKeys = new Dictionary<string, string>(StringComparer.Ordinal) { [Tier] = key } };

        TableDeclaration Table(GeneratedTotal total, IReadOnlyList<QuantityDeclaration> rows) => new(TableOf(owner.Name, total.Name), [Tier], rows[0].Label, rows[0].Unit, rows, span);
    }

    private static string NameOf(string data, string total) => $"{data}.truth.{total}";

    private static string TableOf(string data, string total) => $"{NameOf(data, total)}.by_{Tier}";
}
