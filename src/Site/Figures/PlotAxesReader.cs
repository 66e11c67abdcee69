using Reckon.Assessments.Yaml;
using Reckon.Charts.Specification;
using Reckon.Diagnostics;

namespace Reckon.Site.Figures;

/// <summary>Reads what a figure says of its axes.</summary>
internal sealed class PlotAxesReader(DiagnosticBag diagnostics)
{
    private static readonly Dictionary<string, ScaleType> Types = new(StringComparer.Ordinal)
    {
        ["linear"] = ScaleType.Linear,
        ["log"] = ScaleType.Log,
        ["symlog"] = ScaleType.Symlog,
    };

    /// <summary>The axes; as the mark has them where nothing is said.</summary>
    public PlotAxes Read(YamlFields fields)
    {
        var (x, y) = (fields.Fields("x", "'x'"), fields.Fields("y", "'y'"));
        var (scales, colours) = fields.Fields("scale", "'scale'") is { } scale ? Scales(scale) : (new Dictionary<Channel, ScaleType>(), new ColourScale());
        var axes = new PlotAxes
        {
            Scales = scales,
            Colours = colours,
            XTitle = x?.Local("title"),
            XUnit = x?.Scalar("unit")?.Content,
            YTitle = y?.Local("title"),
            Rug = [.. fields.Numbers("rug").Select(n => (double)n)],
        };
        x?.ReportUnknown();
        y?.ReportUnknown();
        return axes;
    }

    private (Dictionary<Channel, ScaleType> Axes, ColourScale Colours) Scales(YamlFields fields)
    {
        var scales = new Dictionary<Channel, ScaleType>();
        foreach (var (key, channel) in new[] { ("x", Channel.X), ("y", Channel.Y) })
        {
            if (fields.Scalar(key) is not { } text) continue;
            if (Types.TryGetValue(text.Text, out var type)) scales[channel] = type;
            else diagnostics.Error("unknown-value", text.Span, $"'{text.Text}' is not a scale.", Suggestion.For(text.Text, Types.Keys));
        }

        var colours = fields.Fields("color", "'color'") is { } color ? Colours(color) : new ColourScale();
        fields.ReportUnknown();
        return (scales, colours);
    }

    private static ColourScale Colours(YamlFields fields)
    {
        var colours = new ColourScale { Breaks = [.. fields.Numbers("breaks").Select(n => (double)n)], Middle = (double?)fields.Number("middle") };
        fields.ReportUnknown();
        return colours;
    }
}
