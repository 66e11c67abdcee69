using Reckon.Assessments.Texts;
using Reckon.Assessments.Yaml;
using Reckon.Charts.Marks;
using Reckon.Charts.Specification;
using Reckon.Diagnostics;

namespace Reckon.Site.Figures;

/// <summary>Reads figures from <c>charts.yaml</c> and from the content of a chart's shortcode.</summary>
public sealed class FigureReader
{
    private static readonly Dictionary<string, FigureStatus> Statuses = new(StringComparer.Ordinal)
    {
        ["printed"] = FigureStatus.Printed,
        ["computed"] = FigureStatus.Computed,
        ["modelled"] = FigureStatus.Modelled,
        ["projected"] = FigureStatus.Projected,
        ["schematic"] = FigureStatus.Schematic,
    };

    private static readonly Dictionary<string, ValueKind> Kinds = new(StringComparer.Ordinal)
    {
        ["observed"] = ValueKind.Observed,
        ["modelled"] = ValueKind.Modelled,
        ["provisional"] = ValueKind.Provisional,
        ["projected"] = ValueKind.Projected,
        ["scenario"] = ValueKind.Scenario,
    };

    private static readonly Dictionary<string, SortOrder> Orders = new(StringComparer.Ordinal)
    {
        ["ascending"] = SortOrder.Ascending,
        ["descending"] = SortOrder.Descending,
        ["none"] = SortOrder.Data,
    };

    private static readonly (string Key, Channel Channel)[] PlaceKeys =
        [("from", Channel.Source), ("to", Channel.Target), ("step", Channel.Step), ("class", Channel.Class), ("column", Channel.X), ("facet", Channel.Facet)];

    private static readonly Channel[] Ends = [Channel.Source, Channel.Target];

    private static readonly string[] LocatedKeys = ["mark", "data", "annotations", "unit", "sort", "totals", "trace"];

    private readonly DiagnosticBag _diagnostics;

    /// <summary>A reader that reports to a bag.</summary>
    public FigureReader(DiagnosticBag diagnostics) => _diagnostics = diagnostics;

    /// <summary>Reads all figures of a file.</summary>
    public IReadOnlyList<FigureDeclaration> ReadFile(SourceFile file)
    {
        if (YamlReader.Read(file, _diagnostics) is not { } root || YamlFields.Of(root, "a file of charts", _diagnostics) is not { } fields) return [];
        var figures = fields.Entries("charts").Select(e => Read(e.Key.Text, e.Key.Span, e.Value)).OfType<FigureDeclaration>().ToList();
        fields.ReportUnknown();
        return figures;
    }

    /// <summary>Reads one figure.</summary>
    /// <param name="id">Its name.</param>
    /// <param name="place">Where it is named.</param>
    /// <param name="node">Its declaration.</param>
    /// <returns>The figure, or null when something it needs is missing.</returns>
    public FigureDeclaration? Read(string id, SourceSpan place, YamlNode node)
    {
        if (YamlFields.Of(node, "a chart", _diagnostics) is not { } fields) return null;
        var (title, subtitle) = (fields.RequiredLocal("title"), fields.RequiredLocal("subtitle"));
        var mark = fields.RequiredScalar("mark");
        var entry = MarkCatalog.Entries.FirstOrDefault(e => e.Name == mark?.Text);
        var needsValues = entry is not { NeedsValues: false };
        var unit = needsValues ? fields.RequiredScalar("unit") : fields.Scalar("unit");
        var rest = ReadRest(fields, entry);
        fields.ReportUnknown();
        if (mark is null || !CheckMark(mark) || title is null || subtitle is null || (needsValues && unit is null)) return null;
        return rest(new FigureDeclaration { Id = id, Title = title, Subtitle = subtitle, Mark = mark.Content, Unit = unit?.Content, Span = place, Places = Places(fields) });
    }

    private Func<FigureDeclaration, FigureDeclaration> ReadRest(YamlFields fields, MarkEntry? mark)
    {
        var (how, note, pattern) = (fields.Local("how"), fields.Local("note"), fields.Local("pattern"));
        var sources = ReadSources(fields);
        var status = Choose(fields, "status", Statuses) ?? FigureStatus.Printed;
        var rows = fields.List("data").Select(n => ReadRow(n, mark)).OfType<FigureRow>().ToList();
        var totals = fields.Fields("totals", "'totals'") is { } t ? ReadTotals(t) : null;
        var sort = Choose(fields, "sort", Orders);
        var (digits, trace) = (fields.Count("digits"), fields.Scalar("trace")?.Content);
        var annotations = fields.List("annotations").Select(ReadAnnotation).OfType<FigureAnnotation>().ToList();
        return figure => figure with
        {
            How = how,
            Note = note,
            Pattern = pattern,
            Sources = sources,
            Status = status,
            Rows = rows,
            Totals = totals,
            Sort = sort,
            Digits = digits,
            Trace = trace,
            Annotations = annotations,
        };
    }

    private FigureRow? ReadRow(YamlNode node, MarkEntry? mark)
    {
        if (YamlFields.Of(node, "a row of a chart", _diagnostics) is not { } fields) return null;
        var places = PlaceKeys.Where(k => mark?.Category == Channel.Source || !Ends.Contains(k.Channel)).Select(k => (k.Channel, Text: fields.Local(k.Key))).Where(p => p.Text is not null).ToDictionary(p => p.Channel, p => p.Text!);
        var (label, detail) = (fields.Local("label") ?? places.GetValueOrDefault(Channel.Source) ?? fields.RequiredLocal("label"), fields.Local("detail"));
        var (value, table) = (fields.Scalar("value")?.Content, fields.Scalar("table")?.Content);
        var kind = Choose(fields, "kind", Kinds) ?? ValueKind.Observed;
        var (isTotal, isHighlighted, shape) = (fields.Flag("total"), fields.Flag("highlight"), fields.Local("shape"));
        fields.ReportUnknown();
        var isWrong = mark is not { NeedsValues: false } ? value is null == table is null : value is not null && table is not null;
        if (isWrong) _diagnostics.Error("missing-key", fields.Span, "A row of a chart needs one of 'value' (a quantity or formula) and 'table' (all rows of a table).");
        if (label is null || isWrong) return null;
        return new FigureRow { Label = label, Detail = detail, Value = value, Table = table, Kind = kind, IsTotal = isTotal, IsHighlighted = isHighlighted, Shape = shape, Places = places };
    }

    private static LocatedText? ReadTotals(YamlFields fields)
    {
        var table = fields.RequiredScalar("table");
        fields.ReportUnknown();
        return table?.Content;
    }

    private FigureAnnotation? ReadAnnotation(YamlNode node)
    {
        if (YamlFields.Of(node, "an annotation", _diagnostics) is not { } fields) return null;
        var (x, text) = (fields.RequiredScalar("x"), fields.RequiredLocal("text"));
        fields.ReportUnknown();
        return x is null || text is null ? null : new FigureAnnotation(x.Text, text);
    }

    private List<FigureSource> ReadSources(YamlFields fields)
    {
        var (source, at) = (fields.Scalar("source"), fields.Local("at"));
        var list = fields.List("sources").Select(ReadSource).OfType<FigureSource>();
        return source is null ? [.. list] : [new FigureSource(source.Content, at), .. list];
    }

    private FigureSource? ReadSource(YamlNode node)
    {
        if (YamlFields.Of(node, "a source of a chart", _diagnostics) is not { } fields) return null;
        var (key, at) = (fields.RequiredScalar("key"), fields.Local("at"));
        fields.ReportUnknown();
        return key is null ? null : new FigureSource(key.Content, at);
    }

    private T? Choose<T>(YamlFields fields, string key, Dictionary<string, T> known)
        where T : struct
    {
        if (fields.Scalar(key) is not { } text) return null;
        if (known.TryGetValue(text.Text, out var value)) return value;
        _diagnostics.Error("unknown-value", text.Span, $"'{text.Text}' is not a {key} of a chart.", Suggestion.For(text.Text, known.Keys));
        return null;
    }

    private bool CheckMark(YamlScalar mark)
    {
        if (MarkCatalog.Entries.Any(e => e.Name == mark.Text)) return true;
        _diagnostics.Error("unknown-mark", mark.Span, $"'{mark.Text}' is not a mark.", Suggestion.For(mark.Text, MarkCatalog.Entries.Select(e => e.Name)));
        return false;
    }

    private static Dictionary<string, SourceSpan> Places(YamlFields fields) =>
        LocatedKeys.ToDictionary(k => k == "data" ? "rows" : k, fields.SpanOf, StringComparer.Ordinal);
}
