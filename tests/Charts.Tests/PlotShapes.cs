using Reckon.Charts.Specification;
using static Reckon.Charts.Tests.Samples;

namespace Reckon.Charts.Tests;

/// <summary>Data of awkward shapes for the marks whose rows are more than a name and a value.</summary>
internal static class PlotShapes
{
    public static IReadOnlyList<string> Marks { get; } = ["band", "curve", "density", "histogram", "lorenz", "quantile-dots", "scatter"];

    public static IReadOnlyList<string> Names { get; } = ["one", "many", "negative", "zero", "huge", "tiny", "missing", "long"];

    /// <summary>A shape of a mark, or null where the mark has no such data: there are no counts below zero.</summary>
    public static ChartSpec? Of(string shape, string mark, ChartLanguage language)
    {
        if (shape == "negative" && mark is "density" or "histogram" or "lorenz" || (mark == "lorenz" && shape != "many" && shape != "long"))
            return null;
        var rows = mark == "lorenz" ? Plots.Lorenz(language).Rows : [.. Values(shape, mark).Select((value, index) => Line(mark, index, value, Label(shape, language)))];
        return new ChartSpec
        {
            Id = "shape",
            Mark = mark,
            Language = language,
            Title = shape,
            Unit = Pick(language, "万个", "10,000 jobs"),
            Encodings = Encodings(mark, shape == "long", language),
            Rows = shape == "long" && mark == "lorenz" ? [.. rows.Select(row => row with { Fields = new Dictionary<string, FieldValue>(row.Fields) { ["s"] = FieldValue.Of(Label(shape, language)) } })] : rows,
        };
    }

    private static double?[] Values(string shape, string mark) => shape switch
    {
        "one" when mark == "quantile-dots" => [.. Enumerable.Repeat((double?)12, 10)],
        "one" => [12],
        "many" => [.. Enumerable.Range(1, 120).Select(i => (double?)(i % 17 * i * 0.5))],
        "negative" => [.. Enumerable.Range(-6, 12).Select(i => (double?)(i * 3.5))],
        "zero" => [.. Enumerable.Repeat((double?)0, 10)],
        "huge" => [.. Enumerable.Range(1, 10).Select(i => (double?)(i * 1.23e11))],
        "tiny" => [.. Enumerable.Range(1, 10).Select(i => (double?)(i * 0.00012))],
        "missing" => [.. Enumerable.Repeat((double?)null, 10)],
        _ => [.. Enumerable.Range(1, 10).Select(i => (double?)(i * 2))],
    };

    private static string Label(string shape, ChartLanguage language) => shape != "long" ? "" : Pick(
        language, "直播间助播、场控、运营、选品与售后等相关岗位（含兼职人员）", "Livestream assistants, floor managers, operators and after-sales staff (with part-time workers)");

    private static ChartRow Line(string mark, int index, double? value, string label)
    {
        var number = value is { } known ? FieldValue.Of(known) : FieldValue.Missing;
        var x = mark is "band" ? FieldValue.Of($"{1900 + index}") : mark == "quantile-dots" ? FieldValue.Of($"{index + 1}/n") : FieldValue.Of(index);
        return Row(("x", x), ("to", FieldValue.Of(index + 1)), ("y", number), ("s", FieldValue.Of(label)), ("name", FieldValue.Of(label)),
            ("low", Scaled(value, -0.2)), ("high", Scaled(value, 0.3))) with
        {
            IsHighlighted = label.Length > 0 && index % 4 == 0,
        };
    }

    private static FieldValue Scaled(double? value, double share) => value is { } known ? FieldValue.Of(known + (Math.Abs(known) * share)) : FieldValue.Missing;

    private static Dictionary<Channel, ChartEncoding> Encodings(string mark, bool isNamed, ChartLanguage language)
    {
        var dots = mark == "quantile-dots";
        var encodings = new Dictionary<Channel, ChartEncoding>
        {
            [Channel.X] = new(dots ? "y" : "x") { Title = Pick(language, "横轴", "Place") },
            [Channel.Y] = new(dots ? "x" : "y") { Title = Pick(language, "数值", "Value") },
        };
        if (mark == "histogram")
            encodings[Channel.Until] = new ChartEncoding("to");
        if (mark is "band" or "curve")
            (encodings[Channel.Low], encodings[Channel.High]) = (new ChartEncoding("low"), new ChartEncoding("high"));
        if (isNamed && mark is "scatter")
            encodings[Channel.Label] = new ChartEncoding("name");
        if (isNamed && mark is not ("scatter" or "histogram" or "quantile-dots"))
            encodings[Channel.Color] = new ChartEncoding("s");
        return encodings;
    }
}
