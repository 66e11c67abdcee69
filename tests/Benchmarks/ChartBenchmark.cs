using System.Globalization;
using BenchmarkDotNet.Attributes;
using Reckon.Charts;
using Reckon.Charts.Specification;

namespace Reckon.Benchmarks;

/// <summary>Drawing: 1,000 figures of five forms in two languages, each for desks and for phones; and a figure with very many points.</summary>
public class ChartBenchmark
{
    private const int Figures = 1_000;
    private const int Points = 10_000;

    private static readonly string[] Marks = ["bar", "column", "dot", "line", "waterfall"];

    private readonly ChartSpec[] _figures = [.. Enumerable.Range(0, Figures).Select(Figure)];
    private readonly ChartSpec _points = Plot("line", 0, [.. Enumerable.Range(0, Points).Select(i => Row(i.ToString(CultureInfo.InvariantCulture), i % 97 + i / 100.0))]);

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

    private static int Draw(ChartSpec spec, ChartWidth width)
    {
        if (ChartCompiler.Check(spec) is [var problem, ..]) throw new InvalidOperationException(problem.Message);
        return ChartCompiler.Draw(spec, width).Length;
    }

    // Rows and names vary in number and length, so that no two figures are alike.
    private static ChartSpec Figure(int number)
    {
        var mark = Marks[number % Marks.Length];
        var isYearly = mark is "column" or "line";
        var names = number / Marks.Length % 2 == 0 ? ["直播间助播与场控", "商户客服", "内容创作者（含兼职）", "配送", "上下游供应商"] : new[] { "Livestream assistants", "Customer service", "Content creators (part-time too)", "Delivery", "Suppliers" };
        return Plot(mark, number, [.. Enumerable.Range(0, 5 + number % 4).Select(i => Row(isYearly ? $"{2010 + i}" : $"{names[i % names.Length]} {number % 13 + i}", 1000 + (number * 37 + i * 291) % 4000 / 7.0))]);
    }

    private static ChartSpec Plot(string mark, int number, IReadOnlyList<ChartRow> rows) => new()
    {
        Id = $"f{number.ToString(CultureInfo.InvariantCulture)}",
        Mark = mark,
        Language = number / Marks.Length % 2 == 0 ? ChartLanguage.Zh : ChartLanguage.En,
        Title = "T",
        Encodings = mark is "column" or "line"
            ? new Dictionary<Channel, ChartEncoding> { [Channel.X] = new("name"), [Channel.Y] = new("value") }
            : new Dictionary<Channel, ChartEncoding> { [Channel.Y] = new("name"), [Channel.X] = new("value") },
        Rows = rows,
    };

    private static ChartRow Row(string name, double value) =>
        new() { Fields = new Dictionary<string, FieldValue> { ["name"] = FieldValue.Of(name), ["value"] = FieldValue.Of(Math.Round(value, 1)) } };
}
