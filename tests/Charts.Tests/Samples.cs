using Reckon.Charts.Specification;

namespace Reckon.Charts.Tests;

/// <summary>Charts as the reports have them, in both languages.</summary>
internal static class Samples
{
    public static ChartSpec WeChatJobs(ChartLanguage language) => Spec("wechat-jobs", "column", language) with
    {
        Title = Pick(language, "直接带动的就业机会七年翻了一番", "Directly supported jobs doubled in seven years"),
        Subtitle = Pick(language, "微信生态直接带动的就业机会，2014—2020年，全国；单位：万个", "Jobs directly supported by the WeChat ecosystem, China, 2014–2020, 10,000 jobs"),
        Encodings = XY(("year", Pick(language, "年份", "Year")), ("jobs", Pick(language, "直接带动", "Direct jobs"))),
        Rows = [.. new (int Year, double Jobs)[] { (2014, 1008), (2015, 1747), (2016, 1881), (2017, 1974), (2018, 2099), (2019, 2223), (2020, 2415) }
            .Select(pair => Row(("year", FieldValue.Of(pair.Year)), ("jobs", FieldValue.Of(pair.Jobs))))],
    };

    public static ChartSpec WeChatParts(ChartLanguage language) => Spec("wechat-parts", "column", language) with
    {
        Title = Pick(language, "小程序带动的部分长得最快", "Mini programs grew fastest"),
        Encodings = Colored(language),
        Annotations = [new ChartAnnotation(FieldValue.Of(2017), Pick(language, "小程序上线", "Mini programs launched"))],
        Rows =
        [
            .. Parts(2014, language, 1008, null, 299), .. Parts(2015, language, 1747, null, 312.5), .. Parts(2017, language, 1974, 104, 347),
            .. Parts(2018, language, 2099, 182, 362), .. Parts(2019, language, 2223, 536, 391), .. Parts(2020, language, 2415, 781, 489),
            Row(("year", FieldValue.Of(2020)), ("jobs", FieldValue.Of(3684))) with { IsTotal = true, Text = "3684" },
        ],
    };

    public static ChartSpec Kuaishou(ChartLanguage language) => Spec("kuaishou-steps", "waterfall", language) with
    {
        Title = Pick(language, "四段相接成3463万，过半来自第一段", "Four steps make 34.6 million, over half from the first"),
        Subtitle = Pick(language, "快手带动的就业机会，按来源分段，2021年，全国；单位：万个", "Jobs supported by Kuaishou by source, China, 2021, 10,000 jobs"),
        Encodings = new Dictionary<Channel, ChartEncoding>
        {
            [Channel.X] = new("jobs") { Title = Pick(language, "就业机会", "Jobs") },
            [Channel.Y] = new("step") { Title = Pick(language, "分段", "Step") },
            [Channel.Low] = new("low"),
            [Channel.High] = new("high"),
        },
        Rows =
        [
            Step(Pick(language, "直接带动", "Direct"), 2000) with { Text = "≥ 2000", Bound = ValueBound.AtLeast, Detail = Pick(language, "一年内有过收入的人数（下限）", "people with any income in a year (lower bound)") },
            Step(Pick(language, "团队与内容", "Teams and content"), 540) with { Kind = ValueKind.Modelled, Detail = Pick(language, "按抽样比例折算，算法未公布", "scaled from a sample, method unpublished") },
            Step(Pick(language, "电商商户", "Merchants"), 372.9) with { Kind = ValueKind.Modelled, Detail = Pick(language, "交易额 ÷ 人均交易额", "sales ÷ sales per job") },
            Step(Pick(language, "上下游", "Supply chain"), 550.0) with { Kind = ValueKind.Modelled, Text = "+550.0", Detail = Pick(language, "商户 × 1.475", "merchants × 1.475") },
            Total(Pick(language, "合计", "Total"), Pick(language, "四段相加", "the four steps added")),
        ],

    };

    public static ChartSpec Home(ChartLanguage language) => Spec("home-totals", "dot", language) with
    {
        Title = Pick(language, "四个总数，四种口径", "Four totals, four definitions"),
        Encodings = new Dictionary<Channel, ChartEncoding>
        {
            [Channel.X] = new("jobs") { Title = Pick(language, "就业机会", "Jobs") },
            [Channel.Y] = new("report") { Title = Pick(language, "报告", "Report") },
            [Channel.Shape] = new("definition") { Title = Pick(language, "口径", "Definition") },
        },
        Rows =
        [
            Dot(Pick(language, "微信生态", "WeChat ecosystem"), 3684, Pick(language, "2020 年", "2020"), Pick(language, "直接加间接", "direct and indirect")),
            Dot(Pick(language, "快手", "Kuaishou"), 3463, Pick(language, "2021 年", "2021"), Pick(language, "有过收入", "any income")) with { Bound = ValueBound.AtLeast },
            Dot(Pick(language, "快手", "Kuaishou"), 3621, Pick(language, "2022 年", "2022"), Pick(language, "两项相加", "sum of two")),
            Dot(Pick(language, "快手青年报告", "Kuaishou youth report"), 3621, Pick(language, "2023 年发布", "published 2023"), Pick(language, "两项相加", "sum of two")) with { Kind = ValueKind.Modelled, Text = Pick(language, "转引 3621", "quotes 3621") },
            Dot(Pick(language, "抖音", "Douyin"), 6455, Pick(language, "2024 年", "2024"), Pick(language, "含下限", "lower bounds added")) with { Bound = ValueBound.AtLeast, Text = "> 6455" },
        ],
    };

    public static ChartSpec Merchants(ChartLanguage language) => Spec("merchants", "dot", language) with
    {
        Title = Pick(language, "逐户加总，商户就业比“平均户”算法少", "Summing merchant by merchant gives fewer jobs"),
        Annotations = [new ChartAnnotation(FieldValue.Of(372.9), Pick(language, "原报告", "as printed"))],
        Encodings = new Dictionary<Channel, ChartEncoding> { [Channel.X] = new("jobs"), [Channel.Y] = new("method"), [Channel.Low] = new("low"), [Channel.High] = new("high") },
        Rows =
        [
            Dot(Pick(language, "原报告印出的数", "As printed"), 372.9, Pick(language, "未给区间", "no interval"), null) with { IntervalText = Pick(language, "未报告区间", "none reported") },
            Interval(Pick(language, "平均户代入", "Average merchant"), 330.3, 308.9, 353.3, Pick(language, "与报告同一算法", "the report's method")),
            Interval(Pick(language, "逐户加总", "Merchant by merchant"), 304.7, 283.6, 329.5, Pick(language, "比率估计，自助法区间", "ratio estimate, bootstrap interval")),
        ],
    };

    public static ChartSpec Cities(ChartLanguage language) => Spec("cities", "bar", language) with
    {
        Title = Pick(language, "一线城市占去近四成", "The largest cities take almost four in ten"),
        Unit = "%",
        Encodings = new Dictionary<Channel, ChartEncoding> { [Channel.X] = new("share") { Title = Pick(language, "占比", "Share") }, [Channel.Y] = new("tier") { Title = Pick(language, "城市", "Cities") } },
        Rows =
        [
            Bar(Pick(language, "新一线城市", "New first-tier cities"), 24.68, "24.7%"), Bar(Pick(language, "一线城市", "First-tier cities"), 26.51, "26.5%") with { IsHighlighted = true },
            Bar(Pick(language, "二线城市", "Second-tier cities"), 21.65, "21.7%"), Bar(Pick(language, "三线及以下城市合计", "Third tier and below, together"), 27.16, "27.2%") with { IsTotal = true },
        ],
    };

    public static ChartSpec Platforms(ChartLanguage language) => Spec("platforms", "line", language) with
    {
        Title = Pick(language, "三个平台的就业机会", "Jobs of three platforms"),
        Annotations = [new ChartAnnotation(FieldValue.Of(2021), Pick(language, "口径改变：此后只数一年内有过收入的账号", "Definition changes: from here on only accounts with income in the year"))],
        Encodings = new Dictionary<Channel, ChartEncoding>
        {
            [Channel.X] = new("year") { Title = Pick(language, "年份", "Year") },
            [Channel.Y] = new("jobs") { Title = Pick(language, "就业机会", "Jobs"), AxisTitle = Pick(language, "万个", "10,000 jobs") },
            [Channel.Color] = new("platform"),
        },
        Rows =
        [
            .. Line(Pick(language, "微信生态", "WeChat ecosystem"), (2018, 2643), (2019, 2963), (2020, 3684)),
            .. Line(Pick(language, "快手", "Kuaishou"), (2018, 1100), (2019, 1570), (2020, null), (2021, 3463), (2022, 3621)),
            .. Line(Pick(language, "抖音", "Douyin"), (2019, 2100), (2020, 3617), (2021, 3400), (2022, 3560)),
            Row(("year", FieldValue.Of(2023)), ("jobs", FieldValue.Of(3900)), ("platform", FieldValue.Of(Pick(language, "抖音", "Douyin")))) with { Kind = ValueKind.Projected },
        ],
    };

    public static ChartSpec Education(ChartLanguage language) => Spec("education", "bar", language) with
    {
        Title = Pick(language, "城市越大，本科及以上越多", "The larger the city, the more graduates"),
        Unit = "%",
        Sort = SortOrder.Data,
        ShowTotals = false,
        Encodings = new Dictionary<Channel, ChartEncoding> { [Channel.X] = new("share"), [Channel.Y] = new("tier") { Title = Pick(language, "城市", "Cities") }, [Channel.Color] = new("degree") },
        Rows =
        [
            .. Degrees(Pick(language, "一线城市", "First tier"), language, 12.5, 28.1, 31.4, 22.6, 5.4),
            .. Degrees(Pick(language, "二线城市", "Second tier"), language, 18.2, 33.9, 28.7, 16.5, 2.7),
            .. Degrees(Pick(language, "三线及以下", "Third tier and below"), language, 27.3, 37.5, 23.1, 11.2, 0.9),
        ],
    };

    public static ChartSpec Forecast(ChartLanguage language) => Spec("forecast", "column", language) with
    {
        Title = Pick(language, "明年的数是预测", "Next year is a projection"),
        Encodings = XY(("year", Pick(language, "年份", "Year")), ("growth", Pick(language, "增长", "Growth"))),
        Unit = "%",
        Rows =
        [
            Growth(2019, 12.1), Growth(2020, 24.4) with { IsHighlighted = true }, Growth(2021, -6.5), Growth(2022, 3.2) with { Kind = ValueKind.Modelled },
            Growth(2023, 4.8) with { Kind = ValueKind.Provisional }, Growth(2024, 5.5) with { Kind = ValueKind.Projected },
        ],
    };

    /// <summary>Every realistic chart, by id.</summary>
    public static IReadOnlyList<ChartSpec> All(ChartLanguage language) =>
    [
        WeChatJobs(language), WeChatParts(language), Kuaishou(language), Home(language), Merchants(language), Cities(language), Platforms(language),
        Education(language), Forecast(language), .. BarSamples.All(language), .. Plots.All(language),
    ];

    public static string Pick(ChartLanguage language, string zh, string en) => language == ChartLanguage.Zh ? zh : en;

    public static ChartRow Row(params (string Field, FieldValue Value)[] fields) =>
        new() { Fields = fields.ToDictionary(field => field.Field, field => field.Value) };

    /// <summary>A bar or column chart of plain rows: field <c>name</c> and field <c>value</c>.</summary>
    public static ChartSpec Simple(string mark, ChartLanguage language, params (string Name, double? Value)[] rows)
    {
        var isUpright = mark is "column" or "line" or "area" or "grouped";
        return SimpleForms.Complete(Spec("simple", mark, language) with
        {
            Title = "T",
            Encodings = new Dictionary<Channel, ChartEncoding>
            {
                [isUpright ? Channel.X : Channel.Y] = new("name"),
                [isUpright ? Channel.Y : Channel.X] = new("value"),
            },
            Rows = [.. rows.Select(row => Row(("name", FieldValue.Of(row.Name)), ("value", row.Value is { } value ? FieldValue.Of(value) : FieldValue.Missing)))],
        });
    }

    public static ChartSpec Spec(string id, string mark, ChartLanguage language) => new()
    {
        Id = id,
        Mark = mark,
        Language = language,
        Title = "",
        Unit = Pick(language, "万个", "10,000 jobs"),
        Encodings = new Dictionary<Channel, ChartEncoding>(),
        Rows = [],
    };

    private static Dictionary<Channel, ChartEncoding> XY((string Field, string Title) x, (string Field, string Title) y) => new()
    {
        [Channel.X] = new(x.Field) { Title = x.Title },
        [Channel.Y] = new(y.Field) { Title = y.Title },
    };

    private static Dictionary<Channel, ChartEncoding> Colored(ChartLanguage language) => new(XY(("year", Pick(language, "年份", "Year")), ("jobs", Pick(language, "就业机会", "Jobs"))))
    {
        [Channel.Color] = new("part"),
    };

    private static IEnumerable<ChartRow> Parts(int year, ChartLanguage language, double direct, double? mini, double indirect)
    {
        yield return Part(year, Pick(language, "公众号等直接带动", "Direct, official accounts and others"), direct);
        yield return Part(year, Pick(language, "小程序", "Mini programs"), mini);
        yield return Part(year, Pick(language, "间接带动", "Indirect"), indirect) with { Kind = ValueKind.Modelled };
    }

    private static IEnumerable<ChartRow> Degrees(string tier, ChartLanguage language, params double[] shares)
    {
        string[] degrees = language == ChartLanguage.Zh ? ["初中及以下", "高中", "大专", "本科", "研究生"] : ["Junior school", "High school", "College", "Bachelor", "Postgraduate"];
        return degrees.Zip(shares, (degree, share) => Row(("tier", FieldValue.Of(tier)), ("degree", FieldValue.Of(degree)), ("share", FieldValue.Of(share))));
    }

    private static ChartRow Growth(int year, double percent) => Row(("year", FieldValue.Of(year)), ("growth", FieldValue.Of(percent)));

    private static ChartRow Part(int year, string part, double? jobs) =>
        Row(("year", FieldValue.Of(year)), ("part", FieldValue.Of(part)), ("jobs", jobs is { } value ? FieldValue.Of(value) : FieldValue.Missing));

    private static ChartRow Step(string step, double jobs) => Row(("step", FieldValue.Of(step)), ("jobs", FieldValue.Of(jobs)), ("low", FieldValue.Missing), ("high", FieldValue.Missing));

    private static ChartRow Total(string step, string detail) => Row(("step", FieldValue.Of(step)), ("jobs", FieldValue.Missing), ("low", FieldValue.Of(3322)), ("high", FieldValue.Of(3654))) with
    {
        IsTotal = true,
        Detail = detail,
        IntervalText = "3322～3654",
        Bound = ValueBound.AtLeast,
        Text = "3462.9",
    };

    private static ChartRow Dot(string report, double jobs, string detail, string? definition) => Row(
        ("report", FieldValue.Of(report)), ("method", FieldValue.Of(report)), ("jobs", FieldValue.Of(jobs)),
        ("definition", definition is null ? FieldValue.Missing : FieldValue.Of(definition))) with
    {
        Detail = detail,
    };

    private static ChartRow Interval(string method, double jobs, double low, double high, string detail) => Row(
        ("method", FieldValue.Of(method)), ("jobs", FieldValue.Of(jobs)), ("low", FieldValue.Of(low)), ("high", FieldValue.Of(high))) with
    {
        Detail = detail,
        IntervalText = FormattableString.Invariant($"{low:0.0}～{high:0.0}"),
    };

    private static ChartRow Bar(string tier, double share, string text) => Row(("tier", FieldValue.Of(tier)), ("share", FieldValue.Of(share))) with { Text = text };

    private static IEnumerable<ChartRow> Line(string platform, params (int Year, double? Jobs)[] values) => values.Select(pair =>
        Row(("year", FieldValue.Of(pair.Year)), ("platform", FieldValue.Of(platform)), ("jobs", pair.Jobs is { } jobs ? FieldValue.Of(jobs) : FieldValue.Missing)));
}
