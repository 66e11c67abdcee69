using System.Globalization;
using System.Text;
using Reckon.Assessments.Texts;
using Reckon.Charts.Tables;
using Reckon.Site.Markdown;
using Reckon.Site.Numbers;
using Reckon.Site.Search;
using Reckon.Site.Tables;

namespace Reckon.Site.Shortcodes.DataTable;

/// <summary>A numbered table of quantities, or of the rows of tables, with its file.</summary>
public sealed class DataTableShortcode : IShortcode
{
    /// <inheritdoc />
    public string Name => "DataTable";

    /// <inheritdoc />
    public IReadOnlyList<ShortcodeParameter> Parameters { get; } =
    [
        new("ids", "Names of quantities, separated by commas, or names of tables.") { IsRequired = true },
        new("title", "What the table shows.") { IsRequired = true },
        new("interval", "Whether a column says in which interval each quantity lies; not for tables.") { Kind = ParameterKind.Flag },
        new("against", "A quantity that the others are held against: a column says by how many per cent they differ."),
        new("note", "A remark below it."),
        new("bars", "Whether each number is drawn as a bar too.") { Kind = ParameterKind.Flag },
        new("trend", "Whether a line below each column shows how its numbers go.") { Kind = ParameterKind.Flag },
    ];

    /// <inheritdoc />
    public ContentKind Content => ContentKind.None;

    /// <inheritdoc />
    public ShortcodeOutput? Run(ShortcodeCall call, IPageScope scope)
    {
        var ids = call.Get("ids");
        if (Build(call, Names(ids), scope) is not var (table, sources)) return null;
        var number = scope.Registry.NextNumber("table").ToString(CultureInfo.InvariantCulture);
        var id = scope.Registry.UniqueId($"table-{number}");
        foreach (var key in Names(ids).Select(n => n.Text).Append(number)) scope.Registry.Define(new Anchor($"table:{key}", id, scope.Translate("table.number", number), scope.Page));
        var csv = Encoding.UTF8.GetBytes(CsvWriter.Write(table));
        var href = scope.AddFile($"data/{scope.Page.Stem}/{id}.{scope.Language.Code}.csv", csv);
        var note = call.Find("note") is { } text ? scope.RenderInline(text) : null;
        var model = Drawn(TableModels.Of(table) with { Open = true }, table, call);
        var title = scope.RenderInline(call.Get("title"));
        scope.Registry.MakeFindable(new Findable(SearchKind.Figure, id, PlainText.Of(title.Text), note is null ? "" : PlainText.Of(note.Text), ""));
        return ShortcodeOutput.Of(new DataTableModel(id, number, title, note, sources, model, href, FileSize.Of(csv)));
    }

    private static (ChartTable Table, IReadOnlyList<string> Sources)? Build(ShortcodeCall call, IReadOnlyList<LocatedText> names, IPageScope scope)
    {
        var against = call.Find("against") is { } name ? AssessmentNames.FindQuantity(scope, name) : null;
        if (call.Find("against") is not null && against is null) return null;
        return new TableBuilder(scope) { HasInterval = call.Flag("interval"), Against = against, IsCompared = call.Flag("bars"), Trend = call.Find("trend") }.Build(names);
    }

    private static TableModel Drawn(TableModel model, ChartTable table, ShortcodeCall call)
    {
        if (call.Flag("bars")) model = TableGraphics.WithBars(model, table);
        return call.Flag("trend") ? TableGraphics.WithTrends(model, table) : model;
    }

    // A comma inside brackets belongs to the keys of a table.
    private static List<LocatedText> Names(LocatedText ids)
    {
        var names = new List<LocatedText>();
        var (start, depth) = (0, 0);
        for (var i = 0; i <= ids.Text.Length; i++)
        {
            if (i < ids.Text.Length) depth += ids.Text[i] switch { '[' => 1, ']' => -1, _ => 0 };
            if (i < ids.Text.Length && (ids.Text[i] != ',' || depth > 0)) continue;
            var name = ids.Text[start..i];
            var trimmed = name.Trim();
            if (trimmed.Length > 0) names.Add(new LocatedText(trimmed, ids.Slice(start + name.IndexOf(trimmed, StringComparison.Ordinal), trimmed.Length), ids.Verbatim));
            start = i + 1;
        }

        return names;
    }
}
