using Reckon.Charts.Specification;

namespace Reckon.Charts.Tests;

/// <summary>Plain rows of a name and a value, with the further channels that a mark needs made from them.</summary>
internal static class SimpleForms
{
    private static readonly Dictionary<string, Channel[]> Extras = new()
    {
        ["stacked"] = [Channel.Color],
        ["grouped"] = [Channel.Color],
        ["dot-whisker"] = [Channel.Low, Channel.High, Channel.Low2, Channel.High2],
        ["range"] = [Channel.From],
        ["slope"] = [Channel.From],
        ["tornado"] = [Channel.Low, Channel.High],
    };

    /// <summary>The marks that take a plain name and a value, with what is made from these.</summary>
    public static IReadOnlyList<string> Marks { get; } =
        ["diverging", "dot-whisker", "funnel", "grouped", "lollipop", "range", "slope", "stacked", "tornado"];

    /// <summary>Whether a shape of data cannot be drawn by a mark: negative parts and stages, stages that grow.</summary>
    public static bool IsForeign(string shape, string mark) =>
        (mark is "stacked" && shape is "negative") || (mark is "funnel" && shape is "many" or "years" or "negative" or "tiny" or "word" or "gap");

    /// <summary>The chart with its further channels.</summary>
    public static ChartSpec Complete(ChartSpec spec)
    {
        if (!Extras.TryGetValue(spec.Mark, out var channels))
            return spec;
        var encodings = new Dictionary<Channel, ChartEncoding>(spec.Encodings);
        if (channels.Contains(Channel.From))
        {
            encodings.Remove(Channel.X);
            encodings[Channel.To] = new ChartEncoding("value") { Title = "2023" };
        }

        foreach (var channel in channels)
            encodings[channel] = channel == Channel.From ? new ChartEncoding("from") { Title = "2019" } : new ChartEncoding(channel.ToString());
        return spec with { Encodings = encodings, Rows = [.. spec.Rows.SelectMany(row => Rows(row, spec)).DefaultIfEmpty().OfType<ChartRow>()], Level = 95, InnerLevel = 50 };
    }

    private static IEnumerable<ChartRow> Rows(ChartRow row, ChartSpec spec)
    {
        if (spec.Mark is "stacked" or "grouped")
            return [With(row, ("Color", FieldValue.Of("A"))), With(row, ("Color", FieldValue.Of("B")), ("value", Times(row, 0.4)))];
        double[] ends = row.Fields["value"].Number < 0 ? [1.4, 0.7, 1.1, 0.9] : [0.7, 1.4, 0.9, 1.1];
        var made = With(row, ("from", Times(row, 0.6)), ("Low", Times(row, ends[0])), ("High", Times(row, ends[1])), ("Low2", Times(row, ends[2])), ("High2", Times(row, ends[3])));
        return [With(made, [.. Reference(spec)])];
    }

    // A tornado has one reference for all rows.
    private static IEnumerable<(string, FieldValue)> Reference(ChartSpec spec) =>
        spec.Mark == "tornado" ? [("value", spec.Rows[0].Fields["value"])] : [];

    private static FieldValue Times(ChartRow row, double factor) =>
        row.Fields["value"].Number is { } value ? FieldValue.Of(value * factor) : FieldValue.Missing;

    private static ChartRow With(ChartRow row, params (string Field, FieldValue Value)[] fields)
    {
        var all = new Dictionary<string, FieldValue>(row.Fields);
        foreach (var (field, value) in fields)
            all[field] = value;
        return row with { Fields = all };
    }
}
