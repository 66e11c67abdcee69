using System.Globalization;
using BenchmarkDotNet.Attributes;
using Reckon.Charts;
using Reckon.Charts.Specification;

namespace Reckon.Benchmarks;

/// <summary>Drawing: 1,000 figures of twelve forms in two languages, each for desks and for phones; and figures with very many points.</summary>
public class ChartBenchmark
{
    private const int Figures = 1_000;
    private const int Points = 10_000;

    private static readonly string[] Marks = ["bar", "column", "dot", "line", "waterfall", "stacked", "grouped", "dot-whisker", "band", "range", "heat", "scatter"];

    private readonly ChartSpec[] _figures = [.. Enumerable.Range(0, Figures).Select(Figure)];
    private readonly ChartSpec _points = Plot("line", 0, [.. Enumerable.Range(0, Points).Select(i => Row(i.ToString(CultureInfo.InvariantCulture), i % 97 + i / 100.0))]);

    private readonly ChartSpec _dots = Plot("scatter", 0, [.. Enumerable.Range(0, Points).Select(i => Place(i % 101 + i * 0.37 % 5, i % 97 + i / 100.0))]);

    /// <summary>Both drawings of 1,000 figures, on all cores; gives the bytes of one figure's two drawings.</summary>
    [Benchmark]
    public int OneThousandFigures()
    {
        var bytes = new int[Figures];
        Parallel.For(0, Figures, i => bytes[i] = Draw(_figures[i], ChartWidth.Wide) + Draw(_figures[i], ChartWidth.Narrow));
        return bytes.Max();
    }

    /// <summary>One line of 10,000 points.</summary>
    [Benchmark]
    public int TenThousandPoints() => Draw(_points, ChartWidth.Wide);

    /// <summary>10,000 points, drawn together where they are close.</summary>
    [Benchmark]
    public int TenThousandDots() => Draw(_dots, ChartWidth.Wide);

    private static int Draw(ChartSpec spec, ChartWidth width)
    {
        if (ChartCompiler.Check(spec) is [var problem, ..]) throw new InvalidOperationException(problem.Message);
        return ChartCompiler.Draw(spec, width).Length;
    }

    // Rows and names vary in number and length, so that no two figures are alike.
    private static ChartSpec Figure(int number)
    {
        var mark = Marks[number % Marks.Length];
        var isYearly = mark is "column" or "line" or "band";
        var names = number / Marks.Length % 2 == 0 ? ["直播间助播与场控", "商户客服", "内容创作者（含兼职）", "配送", "上下游供应商"] : new[] { "Livestream assistants", "Customer service", "Content creators (part-time too)", "Delivery", "Suppliers" };
        var rows = Enumerable.Range(0, 5 + number % 4).Select(i => Row(isYearly ? $"{2010 + i}" : $"{names[i % names.Length]} {number % 13 + i}", 1000 + (number * 37 + i * 291) % 4000 / 7.0));
        return Plot(mark, number, [.. mark is "stacked" or "grouped" or "heat" ? rows.SelectMany(row => new[] { With(row, "A", 1), With(row, "B", 0.4), With(row, "C", 0.3) }) : mark is "scatter" ? Enumerable.Range(0, 40).Select(i => Place(i * 3 + number % 7, (number + i * i) % 50)) : rows.Select(row => With(row, "A", 1))]);
    }

    private static ChartSpec Plot(string mark, int number, IReadOnlyList<ChartRow> rows) => new()
    {
        Id = $"f{number.ToString(CultureInfo.InvariantCulture)}",
        Mark = mark,
        Language = number / Marks.Length % 2 == 0 ? ChartLanguage.Zh : ChartLanguage.En,
        Title = "T",
        Encodings = Fields(mark).ToDictionary(pair => pair.Channel, pair => new ChartEncoding(pair.Field)),
        Rows = rows,
    };

    private static (Channel Channel, string Field)[] Fields(string mark) => mark switch
    {
        "column" or "line" or "scatter" => [(Channel.X, "name"), (Channel.Y, "value")],
        "grouped" => [(Channel.X, "name"), (Channel.Y, "value"), (Channel.Color, "part")],
        "stacked" => [(Channel.Y, "name"), (Channel.X, "value"), (Channel.Color, "part")],
        "heat" => [(Channel.Y, "name"), (Channel.X, "part"), (Channel.Color, "value")],
        "band" => [(Channel.X, "name"), (Channel.Y, "value"), (Channel.Low, "low"), (Channel.High, "high")],
        "dot-whisker" => [(Channel.Y, "name"), (Channel.X, "value"), (Channel.Low, "low"), (Channel.High, "high")],
        "range" => [(Channel.Y, "name"), (Channel.From, "low"), (Channel.To, "value")],
        _ => [(Channel.Y, "name"), (Channel.X, "value")],
    };

    private static ChartRow With(ChartRow row, string part, double share) => row with
    {
        Fields = new Dictionary<string, FieldValue>(row.Fields)
        {
            ["part"] = FieldValue.Of(part),
            ["value"] = FieldValue.Of(Math.Round(row.Fields["value"].Number!.Value * share, 1)),
            ["low"] = FieldValue.Of(Math.Round(row.Fields["value"].Number!.Value * 0.8, 1)),
            ["high"] = FieldValue.Of(Math.Round(row.Fields["value"].Number!.Value * 1.3, 1)),
        },
    };

    private static ChartRow Place(double x, double y) => new() { Fields = new Dictionary<string, FieldValue> { ["name"] = FieldValue.Of(x), ["value"] = FieldValue.Of(y) } };

    private static ChartRow Row(string name, double value) =>
        new() { Fields = new Dictionary<string, FieldValue> { ["name"] = FieldValue.Of(name), ["value"] = FieldValue.Of(Math.Round(value, 1)) } };
}
