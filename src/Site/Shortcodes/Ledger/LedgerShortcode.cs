using System.Globalization;
using System.Text;
using Reckon.Site.Metadata;
using Reckon.Site.Numbers;
using Reckon.Site.Search;
using Reckon.Site.Shortcodes.Case;

namespace Reckon.Site.Shortcodes.Ledger;

/// <summary>All numbers of the page's assessment.</summary>
public sealed class LedgerShortcode : IShortcode
{
    /// <inheritdoc />
    public string Name => "Ledger";

    /// <inheritdoc />
    public IReadOnlyList<ShortcodeParameter> Parameters { get; } = [];

    /// <inheritdoc />
    public ContentKind Content => ContentKind.None;

    /// <inheritdoc />
    public ShortcodeOutput? Run(ShortcodeCall call, IPageScope scope)
    {
        if (AssessmentNames.Own(scope, call.Tag) is not { } assessment) return null;
        scope.Registry.Define(new Anchor(ScopedNumbers.LedgerKey(assessment.Slug), "ledger-rows", assessment.Title.In(scope.Language.Code), scope.Page));
        var context = ScopedNumbers.Of(scope);
        var builder = new LedgerRows(context);
        var cases = CasePages.ByQuantity(assessment.Slug, scope);
        var rows = builder.Of(assessment).Select(r => r with { Cases = [.. cases[r.Name]] }).ToList();
        foreach (var row in rows) scope.Registry.MakeFindable(Found(row));
        var csv = Encoding.UTF8.GetBytes(new LedgerCsv(context).Write(assessment));
        var href = scope.AddFile(DataFiles.Ledger(assessment.Slug, scope.Language.Code), csv);
        var total = rows.Count.ToString(CultureInfo.InvariantCulture);
        return ShortcodeOutput.Of(new LedgerModel(total, href, FileSize.Of(csv), LedgerRows.Kinds(rows), builder.Verdicts(rows), rows));
    }

    private static Findable Found(LedgerRow row)
    {
        var number = string.Join(' ', new[] { row.Bound + row.Digits, row.Unit }.Where(t => t.Length > 0));
        return new Findable(SearchKind.Number, row.Anchor, row.Label, row.StatusText is { } status ? $"{number} · {status}" : number, $"{row.Name} {row.Note}");
    }
}
