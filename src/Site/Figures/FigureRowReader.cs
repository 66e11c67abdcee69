using Reckon.Assessments.Texts;
using Reckon.Assessments.Yaml;
using Reckon.Charts.Marks;
using Reckon.Charts.Specification;
using Reckon.Diagnostics;

namespace Reckon.Site.Figures;

/// <summary>Reads the entries of a figure's <c>data</c>.</summary>
/// <param name="mark">The mark of the figure; null where it is unknown.</param>
/// <param name="diagnostics">Takes what is missing, unknown or does not go together.</param>
internal sealed class FigureRowReader(MarkEntry? mark, DiagnosticBag diagnostics)
{
    private static readonly string[] Subjects = ["value", "table", "second", "tornado", "correction", "points", "bins", "sample", "spread", "fold"];

    private static readonly (string Key, Channel Channel)[] Ends =
        [("first", Channel.From), ("low", Channel.Low), ("high", Channel.High), ("low2", Channel.Low2), ("high2", Channel.High2)];

    private static readonly (string Key, Channel Channel)[] PlaceKeys =
        [("from", Channel.Source), ("to", Channel.Target), ("step", Channel.Step), ("class", Channel.Class), ("column", Channel.X), ("facet", Channel.Facet)];

    private static readonly Channel[] FlowEnds = [Channel.Source, Channel.Target];

    private static readonly (string Given, string Missing)[] Pairs =
        [("first", "second"), ("second", "first"), ("low", "high"), ("high", "low"), ("low2", "high2"), ("high2", "low2")];

    private static readonly Dictionary<string, ValueKind> Kinds = new(StringComparer.Ordinal)
    {
        ["observed"] = ValueKind.Observed,
        ["modelled"] = ValueKind.Modelled,
        ["provisional"] = ValueKind.Provisional,
        ["projected"] = ValueKind.Projected,
        ["scenario"] = ValueKind.Scenario,
    };

    /// <summary>The row, or the rows that it folds out to; none after an error.</summary>
    public IReadOnlyList<FigureRow> Read(YamlNode node)
    {
        if (YamlFields.Of(node, "a row of a chart", diagnostics) is not { } fields) return [];
        var row = Look(Numbers(new FigureRow { Places = Places(fields) }, fields), fields);
        var values = fields.List("fold").Select(value => Unfold(row, value)).OfType<FigureRow>().ToList();
        fields.ReportUnknown();
        if (!Check(row, fields)) return [];
        return fields.Has("fold") ? values : [row];
    }

    // One value of a row that has several, each of a series of its own.
    private FigureRow? Unfold(FigureRow row, YamlNode node)
    {
        if (YamlFields.Of(node, "a value of 'fold'", diagnostics) is not { } fields) return null;
        var (series, value) = (fields.RequiredLocal("series"), fields.RequiredScalar("value"));
        var kind = Choices.Read(fields, "kind", Kinds, diagnostics) ?? row.Kind;
        fields.ReportUnknown();
        return series is null || value is null ? null : row with { Series = series, Value = value.Content, Kind = kind };
    }

    // 'from' and 'to' are names only where something leads from one to the other.
    private Dictionary<Channel, LocalText> Places(YamlFields fields) => PlaceKeys
        .Where(key => mark is not { IsContinuous: true } && (mark?.Category == Channel.Source || !FlowEnds.Contains(key.Channel)))
        .Select(key => (key.Channel, Text: fields.Local(key.Key))).Where(place => place.Text is not null)
        .ToDictionary(place => place.Channel, place => place.Text!);

    private FigureRow Numbers(FigureRow row, YamlFields fields) => row with
    {
        Value = (fields.Scalar("value") ?? fields.Scalar("second"))?.Content,
        Table = fields.Scalar("table")?.Content,
        Tornado = fields.Scalar("tornado")?.Content,
        Correction = fields.Scalar("correction")?.Content,
        Others = Ends.Where(end => fields.Has(end.Key)).Select(end => (end.Channel, Text: fields.Scalar(end.Key)?.Content)).Where(end => end.Text is not null).ToDictionary(end => end.Channel, end => end.Text!),
        HasInterval = fields.Flag("interval"),
        Plot = new PlotRowReader(diagnostics).Read(fields),
    };

    private FigureRow Look(FigureRow row, YamlFields fields) => row with
    {
        Label = fields.Local("label") ?? row.Places.GetValueOrDefault(Channel.Source),
        Detail = fields.Local("detail"),
        Series = fields.Local("series"),
        Shape = fields.Local("shape"),
        Kind = Choices.Read(fields, "kind", Kinds, diagnostics) ?? ValueKind.Observed,
        IsTotal = fields.Flag("total"),
        IsHighlighted = fields.Flag("highlight"),
    };

    private bool NeedsValues => mark is not { NeedsValues: false };

    private bool Check(FigureRow row, YamlFields fields)
    {
        var errors = diagnostics.ErrorCount;
        var subjects = Subjects.Count(fields.Has);
        if (subjects > 1 || (subjects == 0 && NeedsValues))
            diagnostics.Error("missing-key", fields.Span, "A row of a chart needs one of 'value' (a quantity or formula), 'second' with 'first' (two of them), 'table' (all rows of a table), 'tornado' (the inputs of a quantity), 'correction' (the steps of one), 'points', 'bins', 'sample', 'spread' and 'fold' (several values, each of a series).");
        if (row.Label is null && row.Tornado is null && row.Correction is null && (subjects > 0 || !NeedsValues))
            diagnostics.Error("missing-key", fields.Span, "A row of a chart needs the key 'label'.");
        if (row.Series is not null && mark is { Series: not Channel.Color })
            diagnostics.Error("conflict", fields.SpanOf("series"), $"The mark {mark.Name} has no series.", "Remove 'series'; what stands beside the name has a key of its own: column, class or to.");
        if (row.Plot is not null && row.Places.Count > 0)
            diagnostics.Error("conflict", fields.Span, "The row is drawn along a true axis; names of columns, classes, steps, ends and panels cannot stand beside that.", "Remove either.");
        if (row.HasInterval && row.Others.Count > 0)
            diagnostics.Error("conflict", fields.SpanOf("interval"), "'interval' takes the interval from the quantity's uncertainty; 'low', 'high' and 'first' must not stand beside it.", "Remove one of them.");
        foreach (var (given, missing) in Pairs.Where(pair => fields.Has(pair.Given) && !fields.Has(pair.Missing)))
            diagnostics.Error("missing-key", fields.SpanOf(given), $"'{given}' stands without '{missing}'.", "Give both, or none.");
        return diagnostics.ErrorCount == errors;
    }
}
