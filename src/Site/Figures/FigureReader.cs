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

    private static readonly Dictionary<string, SortOrder> Orders = new(StringComparer.Ordinal)
    {
        ["ascending"] = SortOrder.Ascending,
        ["descending"] = SortOrder.Descending,
        ["none"] = SortOrder.Data,
    };

    private static readonly string[] LocatedKeys = ["mark", "data", "annotations", "unit", "sort", "totals", "share", "scale", "rug", "trace", "top", "cumulate"];

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
        if (title is null || subtitle is null || mark is null || !CheckMark(mark) || (needsValues && unit is null)) return null;
        return CheckPair(rest(new FigureDeclaration { Id = id, Title = title, Subtitle = subtitle, Mark = mark.Content, Unit = unit?.Content, Span = place, Places = Places(fields) }));
    }

    private FigureDeclaration? CheckPair(FigureDeclaration figure)
    {
        if (figure is { First: not null, Second: not null } || !figure.Rows.Any(row => row.Others.ContainsKey(Channel.From))) return figure;
        _diagnostics.Error("missing-key", figure.Span, "A chart that compares two values says what they are: give 'first' and 'second', for instance two years.");
        return null;
    }

    private Func<FigureDeclaration, FigureDeclaration> ReadRest(YamlFields fields, MarkEntry? mark)
    {
        var (how, note, pattern) = (fields.Local("how"), fields.Local("note"), fields.Local("pattern"));
        var sources = ReadSources(fields);
        var status = Choices.Read(fields, "status", Statuses, _diagnostics) ?? FigureStatus.Printed;
        var rows = fields.List("data").SelectMany(new FigureRowReader(mark, _diagnostics).Read).ToList();
        var totals = fields.Fields("totals", "'totals'") is { } t ? ReadTotals(t) : null;
        var sort = Choices.Read(fields, "sort", Orders, _diagnostics);
        var (digits, trace) = (fields.Count("digits"), fields.Scalar("trace")?.Content);
        var (first, second, isShare) = (fields.Local("first"), fields.Local("second"), fields.Flag("share"));
        var (top, rest, isCumulative) = (ReadTop(fields), fields.Local("rest"), fields.Flag("cumulate"));
        var (level, inner) = (ReadLevel(fields, "level"), ReadLevel(fields, "level2"));
        var annotations = fields.List("annotations").Select(ReadAnnotation).OfType<FigureAnnotation>().ToList();
        var axes = new PlotAxesReader(_diagnostics).Read(fields);
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
            First = first,
            Second = second,
            IsShare = isShare,
            Top = top,
            Rest = rest,
            IsCumulative = isCumulative,
            Level = level,
            InnerLevel = inner,
            Annotations = annotations,
            Axes = axes,
        };
    }

    private int? ReadTop(YamlFields fields)
    {
        if (fields.Count("top") is not { } top) return null;
        if (top > 0) return top;
        _diagnostics.Error("out-of-range", fields.SpanOf("top"), "'top' is how many rows are drawn by themselves: 1 or more.");
        return null;
    }

    private int? ReadLevel(YamlFields fields, string key)
    {
        if (fields.Number(key) is not { } level) return null;
        if (level is > 0 and < 100 && decimal.IsInteger(level)) return (int)level;
        _diagnostics.Error("out-of-range", fields.SpanOf(key), $"'{key}' is the coverage of an interval in percent, a whole number from 1 to 99.");
        return null;
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

    private bool CheckMark(YamlScalar mark)
    {
        if (MarkCatalog.Entries.Any(e => e.Name == mark.Text)) return true;
        string[] known = [.. MarkCatalog.Entries.Select(e => e.Name)];
        _diagnostics.Error("unknown-mark", mark.Span, $"'{mark.Text}' is not a mark.", Suggestion.For(mark.Text, known) ?? $"Known: {string.Join(", ", known)}.");
        return false;
    }

    private static Dictionary<string, SourceSpan> Places(YamlFields fields) =>
        LocatedKeys.ToDictionary(k => k == "data" ? "rows" : k, fields.SpanOf, StringComparer.Ordinal);
}
