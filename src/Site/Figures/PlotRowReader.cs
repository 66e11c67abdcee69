using System.Globalization;
using Reckon.Assessments.Yaml;
using Reckon.Charts.Specification;
using Reckon.Diagnostics;

namespace Reckon.Site.Figures;

/// <summary>Reads what an entry of a figure's data says beyond a value or a table.</summary>
internal sealed class PlotRowReader(DiagnosticBag diagnostics)
{
    private const int PointNumbers = 2;
    private const int IntervalNumbers = 4;
    private const int BinNumbers = 3;

    private static readonly string[] Keys = ["x", "points", "bins", "sample", "spread", "role"];

    private static readonly string[] Wholes = ["points", "bins", "sample", "spread"];

    private static readonly Dictionary<string, RowRole> Roles = new(StringComparer.Ordinal)
    {
        ["mark"] = RowRole.Mark,
        ["line"] = RowRole.Line,
        ["point"] = RowRole.Point,
    };

    /// <summary>What the entry says, or null where it is a value or a table and nothing more.</summary>
    public PlotRow? Read(YamlFields fields)
    {
        var row = new PlotRow
        {
            X = fields.Scalar("x")?.Content,
            Low = fields.Scalar("low")?.Content,
            High = fields.Scalar("high")?.Content,
            Points = Lines(fields, "points", "a point is [x, value] or [x, value, low, high]", PointNumbers, IntervalNumbers),
            Bins = Lines(fields, "bins", "a bin is [from, to, count]", BinNumbers, BinNumbers),
            Sample = Sample(fields),
            Width = Width(fields),
            Spread = fields.Scalar("spread")?.Content,
            Role = Role(fields),
            IsWhole = Wholes.Any(fields.Has),
        };
        return Keys.Any(fields.Has) || (fields.Has("table") && (fields.Has("low") || fields.Has("high"))) ? row : null;
    }

    private static PlotNumbers? Sample(YamlFields fields) =>
        fields.Has("sample") && fields.Numbers("sample") is { Count: > 0 } numbers ? new PlotNumbers([.. numbers.Select(n => (double)n)], fields.SpanOf("sample")) : null;

    private double? Width(YamlFields fields)
    {
        if (fields.Number("width") is not { } width) return null;
        if (width > 0) return (double)width;
        diagnostics.Error("out-of-range", fields.SpanOf("width"), $"'width' is the width of bins, above zero; {width.ToString(CultureInfo.InvariantCulture)} stands here.");
        return null;
    }

    private RowRole Role(YamlFields fields)
    {
        if (fields.Scalar("role") is not { } text) return RowRole.Mark;
        if (Roles.TryGetValue(text.Text, out var role)) return role;
        diagnostics.Error("unknown-value", text.Span, $"'{text.Text}' is not a role of a row.", Suggestion.For(text.Text, Roles.Keys));
        return RowRole.Mark;
    }

    private List<PlotNumbers> Lines(YamlFields fields, string key, string form, int fewest, int most)
    {
        var errors = diagnostics.ErrorCount;
        var lines = fields.NumberLines(key);
        if (diagnostics.ErrorCount > errors) return [];
        foreach (var (numbers, span) in lines.Where(line => line.Numbers.Count != fewest && line.Numbers.Count != most))
            diagnostics.Error("wrong-type", span, $"Here {form}; {numbers.Count} numbers stand here.");
        return diagnostics.ErrorCount > errors ? [] : [.. lines.Select(line => new PlotNumbers([.. line.Numbers.Select(n => (double)n)], line.Span))];
    }
}
