using Reckon.Charts.Specification;
using static Reckon.Charts.Tests.Samples;

namespace Reckon.Charts.Tests;

/// <summary>Areas, bands and plots with a true x axis, of numbers made up for the purpose.</summary>
internal static class Plots
{
    private static readonly (string Zh, string En, double Size, double Pay)[] Cities =
    [
        ("北京", "Beijing", 2189, 14.1), ("上海", "Shanghai", 2487, 15.4), ("广州", "Guangzhou", 1868, 11.9), ("深圳", "Shenzhen", 1749, 13.8), ("杭州", "Hangzhou", 1194, 12.6),
        ("成都", "Chengdu", 2094, 9.8), ("武汉", "Wuhan", 1233, 9.6), ("西安", "Xi’an", 1295, 8.7), ("长沙", "Changsha", 1005, 9.3), ("合肥", "Hefei", 937, 8.9),
        ("郑州", "Zhengzhou", 1260, 7.9), ("贵阳", "Guiyang", 599, 7.4), ("昆明", "Kunming", 846, 7.6), ("兰州", "Lanzhou", 436, 7.1), ("银川", "Yinchuan", 286, 7.3),
    ];

    public static IReadOnlyList<ChartSpec> All(ChartLanguage language) =>
    [
        Area(language), Stack(language), Band(language), Ratios(language), Scatter(language), Curve(language),
        Histogram(language), Density(language), Dots(language), Lorenz(language), Lorenzes(language),
    ];

    public static ChartSpec Area(ChartLanguage language) => Spec("area-alone", "area", language) with
    {
        Title = "Area",
        Rows = [.. new double?[] { 310, 352, 401, null, 488, 530, 571 }.Select((value, index) => Row(("x", FieldValue.Of(2018 + index)), ("y", Number(value))) with
        {
            Kind = index > 4 ? ValueKind.Projected : ValueKind.Observed,
        })],
    };

    public static ChartSpec Stack(ChartLanguage language) => Spec("area-stack", "area", language) with
    {
        Title = "Stack",
        Encodings = Channels(language, Channel.Color),
        Annotations = [new ChartAnnotation(FieldValue.Of(2020), Pick(language, "口径调整", "New definition"))],
        Rows = [.. from part in new[] { 0, 1, 2 } from year in Enumerable.Range(2016, 8) select Row(
            ("x", FieldValue.Of(year)), ("s", FieldValue.Of(Pick(language, $"第{part + 1}部分", $"Part {part + 1}"))), ("y", FieldValue.Of(((year - 2010) * (30 + (part * 12))) + (part * 17)))) with
        {
            Kind = part == 2 ? ValueKind.Modelled : ValueKind.Observed,
        }],
    };

    public static ChartSpec Band(ChartLanguage language) => Spec("band-two", "band", language) with
    {
        Title = "Band",
        Encodings = Channels(language, Channel.Color, Channel.Low, Channel.High),
        Rows = [.. from series in new[] { 0, 1 } from year in Enumerable.Range(2018, 7) where series == 0 || year != 2021 select Estimate(year, language, series)],
    };

    public static ChartSpec Ratios(ChartLanguage language) => Spec("band-log", "band", language) with
    {
        Title = "Ratios",
        Unit = null,
        Scales = new Dictionary<Channel, ScaleType> { [Channel.Y] = ScaleType.Log },
        Encodings = Channels(language, Channel.Low, Channel.High),
        Rows = [.. new[] { 0.4, 0.9, 2.3, 8.1, 30, 71 }.Select((value, index) => Row(
            ("x", FieldValue.Of(2019 + index)), ("y", FieldValue.Of(value)), ("low", FieldValue.Of(value / 2)), ("high", FieldValue.Of(value * 2))))],
    };

    public static ChartSpec Scatter(ChartLanguage language) => Spec("scatter-cities", "scatter", language) with
    {
        Title = "Scatter",
        Unit = Pick(language, "千元", "1,000 yuan"),
        Encodings = new Dictionary<Channel, ChartEncoding>(Channels(language, Channel.Color, Channel.Label, Channel.Low, Channel.High))
        {
            [Channel.X] = new("x") { Title = Pick(language, "人口", "Population"), Unit = Pick(language, "万人", "10,000 people"), AxisTitle = Pick(language, "人口（万人）", "Population (10,000)") },
            [Channel.Y] = new("y") { Title = Pick(language, "月薪", "Pay"), AxisTitle = Pick(language, "月薪（千元）", "Monthly pay (1,000 yuan)") },
        },
        Scales = new Dictionary<Channel, ScaleType> { [Channel.X] = ScaleType.Log },
        Rows =
        [
            .. Cities.Select((city, index) => Row(("x", FieldValue.Of(city.Size)), ("y", FieldValue.Of(city.Pay)), ("name", FieldValue.Of(Pick(language, city.Zh, city.En)))) with { IsHighlighted = index < 7 || index > 12 }),
            .. new[] { 286.0, 400, 600, 900, 1300, 1900, 2487 }.Select(size => Row(
                ("x", FieldValue.Of(size)), ("y", FieldValue.Of(Fit(size))), ("s", FieldValue.Of(Pick(language, "拟合", "Fit"))),
                ("low", FieldValue.Of(Fit(size) - 1.2)), ("high", FieldValue.Of(Fit(size) + 1.2))) with { Role = RowRole.Line, Kind = ValueKind.Modelled }),
        ],
    };

    public static ChartSpec Many(ChartLanguage language) => Spec("scatter-many", "scatter", language) with
    {
        Title = "Many points",
        Unit = null,
        Rows = [.. Cloud(10_000).Select(point => Row(("x", FieldValue.Of(point.X)), ("y", FieldValue.Of(point.Y))))],
    };

    public static ChartSpec Curve(ChartLanguage language) => Spec("curve-turn", "curve", language) with
    {
        Title = "Curve",
        Unit = "%",
        Encodings = Channels(language, Channel.Label, Channel.Low, Channel.High),
        Rug = [8, 11, 14, 15, 19, 22, 26, 27, 31, 36],
        Annotations = [new ChartAnnotation(FieldValue.Of(20), Pick(language, "均值", "Mean"))],
        Rows =
        [
            .. Enumerable.Range(0, 41).Select(x => Row(("x", FieldValue.Of(x)), ("y", FieldValue.Of(Hill(x))), ("low", FieldValue.Of(Hill(x) - 4)), ("high", FieldValue.Of(Hill(x) + 4)))),
            Row(("x", FieldValue.Of(24)), ("y", FieldValue.Of(Hill(24))), ("name", FieldValue.Of(Pick(language, "顶点 24", "Vertex 24")))) with { Role = RowRole.Point },
            Row(("x", FieldValue.Of(6)), ("y", FieldValue.Of(Hill(6))), ("name", FieldValue.Of(Pick(language, "零点 6", "Root 6")))) with { Role = RowRole.Point },
        ],
    };

    public static ChartSpec Histogram(ChartLanguage language) => Spec("histogram-pay", "histogram", language) with
    {
        Title = "Histogram",
        Unit = Pick(language, "人", "people"),
        Encodings = new Dictionary<Channel, ChartEncoding>(Channels(language, Channel.Until)) { [Channel.X] = new("x") { Title = Pick(language, "月薪", "Pay"), AxisTitle = Pick(language, "月薪（元）", "Monthly pay (yuan)") } },
        Annotations = [new ChartAnnotation(FieldValue.Of(6100), Pick(language, "中位数", "Median"))],
        Rows = [.. new[] { 12, 85, 240, 410, 455, 380, 262, 150, 71, 33, 12, 0, 4 }.Select((count, index) => Row(
            ("x", FieldValue.Of(index * 1000)), ("to", FieldValue.Of((index + 1) * 1000)), ("y", FieldValue.Of(count))))],
    };

    public static ChartSpec Density(ChartLanguage language) => Spec("density-two", "density", language) with
    {
        Title = "Density",
        Encodings = Channels(language, Channel.Color),
        Rows = [.. from scenario in new[] { 0, 1 } from step in Enumerable.Range(0, 61) let x = 1200 + (step * 30.0) select Row(
            ("x", FieldValue.Of(x)), ("s", FieldValue.Of(Pick(language, scenario == 0 ? "基准" : "高增长", scenario == 0 ? "Baseline" : "High growth"))),
            ("y", FieldValue.Of(Bell(x, 1800 + (scenario * 500), 180 + (scenario * 70)))))],
    };

    public static ChartSpec Dots(ChartLanguage language) => Spec("dots-total", "quantile-dots", language) with
    {
        Title = "Dots",
        Encodings = new Dictionary<Channel, ChartEncoding>
        {
            [Channel.Y] = new("p") { Title = Pick(language, "分位", "Quantile") },
            [Channel.X] = new("x") { Title = Pick(language, "就业机会", "Jobs") },
        },
        Annotations = [new ChartAnnotation(FieldValue.Of(3000), Pick(language, "报告数", "Reported"))],
        Rows = [.. Enumerable.Range(0, 50).Select(i => (P: (2 * i) + 1, X: 2500 * Math.Exp(0.16 * Logit(((2 * i) + 1) / 100.0)))).Select(dot =>
            Row(("p", FieldValue.Of($"{dot.P}%")), ("x", FieldValue.Of(dot.X))) with { Text = dot.X.ToString("0", System.Globalization.CultureInfo.InvariantCulture), IsHighlighted = dot.X > 3000 })],
    };

    public static ChartSpec Lorenz(ChartLanguage language) => Spec("lorenz-one", "lorenz", language) with
    {
        Title = "Lorenz",
        Unit = "%",
        Encodings = Axes(language),
        Rows = [.. Shares("", 2.4)],
    };

    public static ChartSpec Lorenzes(ChartLanguage language) => Lorenz(language) with
    {
        Id = "lorenz-two",
        Encodings = new Dictionary<Channel, ChartEncoding>(Axes(language)) { [Channel.Color] = new("s") },
        Rows = [.. Shares(Pick(language, "2014年", "2014"), 1.8), .. Shares(Pick(language, "2024年", "2024"), 2.9)],
    };

    /// <summary>Points of a cloud, the same every time.</summary>
    public static IEnumerable<(double X, double Y)> Cloud(int count)
    {
        var state = 12345u;
        for (var i = 0; i < count; i++)
        {
            var x = Normal();
            yield return (50 + (12 * x), 30 + (6 * x) + (8 * Normal()));
        }

        double Normal() => Enumerable.Range(0, 12).Sum(_ => Next()) - 6;
        double Next() => (state = (state * 1664525) + 1013904223) / 4294967296.0;
    }

    private static ChartSpec Spec(string id, string mark, ChartLanguage language) => new()
    {
        Id = id,
        Mark = mark,
        Language = language,
        Title = "",
        Unit = Pick(language, "万个", "10,000 jobs"),
        Encodings = Channels(language),
        Rows = [],
    };

    private static Dictionary<Channel, ChartEncoding> Channels(ChartLanguage language, params Channel[] more)
    {
        var fields = new Dictionary<Channel, string> { [Channel.Color] = "s", [Channel.Low] = "low", [Channel.High] = "high", [Channel.Label] = "name", [Channel.Until] = "to" };
        var encodings = more.ToDictionary(channel => channel, channel => new ChartEncoding(fields[channel]) { Title = "" });
        encodings[Channel.X] = new ChartEncoding("x") { Title = Pick(language, "位置", "Place") };
        encodings[Channel.Y] = new ChartEncoding("y") { Title = Pick(language, "就业机会", "Jobs") };
        return encodings;
    }

    private static Dictionary<Channel, ChartEncoding> Axes(ChartLanguage language) => new()
    {
        [Channel.X] = new("x") { Title = Pick(language, "商户累计占比", "Share of merchants"), AxisTitle = Pick(language, "商户累计占比", "Accumulated share of merchants"), Unit = "%" },
        [Channel.Y] = new("y") { Title = Pick(language, "收入累计占比", "Share of income"), AxisTitle = Pick(language, "收入累计占比", "Accumulated share of income") },
    };

    private static ChartRow Estimate(int year, ChartLanguage language, int series)
    {
        var value = (series == 0 ? 1500 : 900) + ((year - 2018) * (series == 0 ? 190 : 60.0));
        return Row(
            ("x", FieldValue.Of(year)), ("s", FieldValue.Of(Pick(language, series == 0 ? "直接" : "间接", series == 0 ? "Direct" : "Indirect"))),
            ("y", FieldValue.Of(value)), ("low", FieldValue.Of(value * 0.9)), ("high", FieldValue.Of(value * 1.15))) with
        {
            Kind = year > 2022 ? ValueKind.Projected : ValueKind.Observed,
        };
    }

    private static IEnumerable<ChartRow> Shares(string series, double power) => Enumerable.Range(0, 11).Select(step => Row(
        ("x", FieldValue.Of(step * 10)), ("s", FieldValue.Of(series)), ("y", FieldValue.Of(Math.Round(100 * Math.Pow(step / 10.0, power), 1)))));

    private static FieldValue Number(double? value) => value is { } number ? FieldValue.Of(number) : FieldValue.Missing;

    private static double Fit(double size) => Math.Round(-7.2 + (2.7 * Math.Log(size)), 2);

    private static double Hill(double x) => Math.Round(30 - ((x - 24) * (x - 24) / 10.8), 2);

    private static double Bell(double x, double mean, double sd) => Math.Exp(-0.5 * (x - mean) * (x - mean) / (sd * sd)) / sd;

    private static double Logit(double p) => Math.Log(p / (1 - p)) / 1.702;
}
