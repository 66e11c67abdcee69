using Reckon.Charts.Specification;
using static Reckon.Charts.Tests.Samples;

namespace Reckon.Charts.Tests;

/// <summary>Realistic charts of the bar and dot families, in both languages; the numbers are made up.</summary>
internal static class BarSamples
{
    public static IReadOnlyList<ChartSpec> All(ChartLanguage language) =>
    [
        Degrees(language), Income(language), Attitudes(language), NetFlows(language), Cities(language), Estimates(language), Hours(language),
        Occupations(language), Inputs(language), Platform(language), Recruiting(language), Yearly(language),
        SurveyedTrades(language), SurveyedIncome(language), Orders(language), Sizes(language),
    ];

    public static ChartSpec Degrees(ChartLanguage language) => Spec("degrees", "stacked", language) with
    {
        Title = Pick(language, "城市越大，大专以上越多", "The larger the city, the more graduates"),
        IsShare = true,
        Encodings = XYColor("riders", "tier", "degree", Pick(language, "城市", "Cities")),
        Rows =
        [
            .. Parts(Pick(language, "一线城市", "First tier"), language, 62, 121, 80), .. Parts(Pick(language, "二线城市", "Second tier"), language, 118, 140, 51),
            .. Parts(Pick(language, "三线及以下", "Third tier and below"), language, 205, 133, 9),
        ],
    };

    public static ChartSpec Income(ChartLanguage language) => Spec("income", "grouped", language) with
    {
        Title = Pick(language, "全职骑手收入更高，差距在缩小", "Full-time riders earn more, and the gap narrows"),
        Unit = Pick(language, "元/月", "yuan a month"),
        Encodings = new Dictionary<Channel, ChartEncoding>
        {
            [Channel.X] = new("city") { Title = Pick(language, "城市", "City") },
            [Channel.Y] = new("income"),
            [Channel.Color] = new("contract"),
        },
        Rows =
        [
            .. Pair(Pick(language, "北京", "Beijing"), language, 7420, 4310), .. Pair(Pick(language, "成都", "Chengdu"), language, 5980, 3720),
            .. Pair(Pick(language, "赣州", "Ganzhou"), language, 4650, null),
        ],
    };

    public static ChartSpec Yearly(ChartLanguage language) => Income(language) with
    {
        Id = "yearly",
        Rows = [.. Enumerable.Range(2018, 6).SelectMany(year => Pair($"{year}", language, 4000 + (250 * (year - 2018)), 3000 + (310 * (year - 2018))))],
    };

    public static ChartSpec Attitudes(ChartLanguage language) => Spec("attitudes", "diverging", language) with
    {
        Title = Pick(language, "多数人愿意继续干", "Most want to carry on"),
        Unit = "%",
        Encodings = XYColor("share", "question", "answer", Pick(language, "问题", "Question")),
        Rows =
        [
            .. Answers(Pick(language, "愿意再干一年", "Would stay another year"), language, 6.1, 12.4, 21, 38.2, 22.3),
            .. Answers(Pick(language, "收入能养家", "Income supports a family"), language, 14.8, 25.3, 28.1, 24, 7.8),
        ],
    };

    public static ChartSpec NetFlows(ChartLanguage language) => Spec("net-flows", "diverging", language) with
    {
        Title = Pick(language, "简历流向新一线", "Applications move to the new first tier"),
        Encodings = new Dictionary<Channel, ChartEncoding> { [Channel.X] = new("net"), [Channel.Y] = new("tier") { Title = Pick(language, "城市", "Cities") } },
        Rows =
        [
            Row(("tier", FieldValue.Of(Pick(language, "一线城市", "First tier"))), ("net", FieldValue.Of(-12.6))),
            Row(("tier", FieldValue.Of(Pick(language, "新一线城市", "New first tier"))), ("net", FieldValue.Of(18.9))) with { Text = "+18.9" },
            Row(("tier", FieldValue.Of(Pick(language, "三线城市", "Third tier"))), ("net", FieldValue.Of(-6.3))) with { Kind = ValueKind.Modelled },
        ],
    };

    public static ChartSpec Cities(ChartLanguage language) => Spec("city-riders", "lollipop", language) with
    {
        Title = Pick(language, "骑手最多的四个城市", "The four cities with most riders"),
        Encodings = new Dictionary<Channel, ChartEncoding> { [Channel.X] = new("riders"), [Channel.Y] = new("city") { Title = Pick(language, "城市", "City") } },
        Rows =
        [
            City(Pick(language, "深圳", "Shenzhen"), 9.8), City(Pick(language, "上海", "Shanghai"), 12.1) with { IsHighlighted = true },
            City(Pick(language, "北京", "Beijing"), 10.4), City(Pick(language, "广州", "Guangzhou"), null),
        ],
    };

    public static ChartSpec Estimates(ChartLanguage language) => Spec("estimates", "dot-whisker", language) with
    {
        Title = Pick(language, "三种算法，区间相交", "Three methods whose intervals overlap"),
        Level = 95,
        InnerLevel = 50,
        Annotations = [new ChartAnnotation(FieldValue.Of(2000), Pick(language, "报告公布", "as published"))],
        Encodings = new Dictionary<Channel, ChartEncoding>
        {
            [Channel.X] = new("jobs") { Title = Pick(language, "就业机会", "Jobs") },
            [Channel.Y] = new("method") { Title = Pick(language, "算法", "Method") },
            [Channel.Low] = new("low"),
            [Channel.High] = new("high"),
            [Channel.Low2] = new("low2"),
            [Channel.High2] = new("high2"),
        },
        Rows =
        [
            Estimate(Pick(language, "抽样推算", "Scaled from a sample"), 1950, 1720, 2210, 1870, 2035),
            Estimate(Pick(language, "投入产出法", "Input–output"), 2310, 1800, 2890, 2120, 2490) with { Kind = ValueKind.Modelled },
            Estimate(Pick(language, "报告公布", "As published"), 2000, null, null, null, null),
        ],
    };

    public static ChartSpec SurveyedTrades(ChartLanguage language) => Spec("surveyed-trades", "bar", language) with
    {
        Title = Pick(language, "餐饮与零售的差别在误差之内", "Catering and retail differ by less than the error"),
        Level = 95,
        Encodings = Uncertain("jobs", "trade", Channel.X, Channel.Y),
        Rows =
        [
            Surveyed("trade", Pick(language, "餐饮", "Catering"), "jobs", 34.2, 29.1, 39.8) with { IsHighlighted = true }, Surveyed("trade", Pick(language, "零售", "Retail"), "jobs", 31.8, 27, 37.1),
            Surveyed("trade", Pick(language, "净转入", "Net moves"), "jobs", -4.1, -9.6, 1.2) with { Kind = ValueKind.Modelled },
            Surveyed("trade", Pick(language, "其他", "Other"), "jobs", 12, null, null), Surveyed("trade", Pick(language, "合计", "Total"), "jobs", 73.9, 66.5, 81.3) with { IsTotal = true },
        ],
    };

    public static ChartSpec SurveyedIncome(ChartLanguage language) => Income(language) with
    {
        Id = "surveyed-income",
        Level = 90,
        Encodings = new Dictionary<Channel, ChartEncoding>(Income(language).Encodings) { [Channel.Low] = new("low"), [Channel.High] = new("high") },
        Rows = [.. Income(language).Rows.Select((row, index) => row.Fields["income"].Number is not { } income ? row : row with
        {
            Fields = new Dictionary<string, FieldValue>(row.Fields) { ["low"] = FieldValue.Of(income - 200 - (60 * index)), ["high"] = FieldValue.Of(income + 240 + (60 * index)) },
        })],
    };

    public static ChartSpec Orders(ChartLanguage language) => Spec("order-sizes", "dot", language) with
    {
        Title = Pick(language, "最大的平台是最小的三千倍", "The largest platform is three thousand times the smallest"),
        Scales = new Dictionary<Channel, ScaleType> { [Channel.X] = ScaleType.Log },
        Encodings = new Dictionary<Channel, ChartEncoding> { [Channel.X] = new("orders"), [Channel.Y] = new("platform") { Title = Pick(language, "平台", "Platform") } },
        Rows = [.. new (string Name, double? Orders)[] { ("A", 9300), ("B", 812), ("C", 44), ("D", 2.9), ("E", null) }
            .Select(pair => Row(("platform", FieldValue.Of(pair.Name)), ("orders", pair.Orders is { } orders ? FieldValue.Of(orders) : FieldValue.Missing)))],
    };

    public static ChartSpec Sizes(ChartLanguage language) => Estimates(language) with
    {
        Id = "estimate-sizes",
        Annotations = [],
        Scales = new Dictionary<Channel, ScaleType> { [Channel.X] = ScaleType.Log },
        Rows = [.. Estimates(language).Rows.Select((row, index) => row with
        {
            Fields = row.Fields.ToDictionary(field => field.Key, field => field.Value.Number is { } number ? FieldValue.Of(number / Math.Pow(20, index)) : field.Value),
        })],
    };

    private static Dictionary<Channel, ChartEncoding> Uncertain(string value, string name, Channel values, Channel names) => new()
    {
        [values] = new(value),
        [names] = new(name),
        [Channel.Low] = new("low"),
        [Channel.High] = new("high"),
    };

    private static ChartRow Surveyed(string nameField, string name, string valueField, double value, double? low, double? high) => Row(
        (nameField, FieldValue.Of(name)), (valueField, FieldValue.Of(value)),
        ("low", low is { } from ? FieldValue.Of(from) : FieldValue.Missing), ("high", high is { } to ? FieldValue.Of(to) : FieldValue.Missing));

    public static ChartSpec Hours(ChartLanguage language) => Spec("hours", "range", language) with
    {
        Title = Pick(language, "工时普遍下降", "Hours fell almost everywhere"),
        Unit = Pick(language, "小时", "hours"),
        Encodings = FromTo("group"),
        Rows =
        [
            FromToRow(Pick(language, "专送骑手", "Contracted riders"), 9.4, 8.7), FromToRow(Pick(language, "众包骑手", "Crowd riders"), 6.1, 6.3),
            FromToRow(Pick(language, "直播运营", "Livestream staff"), 8.2, 8.2), FromToRow(Pick(language, "网约车司机", "Ride-hailing drivers"), null, 9.9),
        ],
    };

    public static ChartSpec Occupations(ChartLanguage language) => Spec("occupations", "slope", language) with
    {
        Title = Pick(language, "直播相关岗位超过客服", "Livestreaming overtook customer service"),
        Encodings = FromTo("group"),
        Rows =
        [
            FromToRow(Pick(language, "直播运营与助播", "Livestream staff"), 12, 61) with { IsHighlighted = true }, FromToRow(Pick(language, "客服", "Customer service"), 48, 44),
            FromToRow(Pick(language, "仓储分拣", "Warehousing"), 45, 46), FromToRow(Pick(language, "美工设计", "Design"), 21, 23), FromToRow(Pick(language, "数据标注", "Data labelling"), null, 22),
        ],
    };

    public static ChartSpec Inputs(ChartLanguage language) => Spec("inputs", "tornado", language) with
    {
        Title = Pick(language, "最要紧的是带动系数", "The multiplier matters most"),
        Encodings = new Dictionary<Channel, ChartEncoding>
        {
            [Channel.X] = new("base"),
            [Channel.Y] = new("input") { Title = Pick(language, "投入", "Input") },
            [Channel.Low] = new("low"),
            [Channel.High] = new("high"),
        },
        Rows =
        [
            Swing(Pick(language, "活跃商户占比", "Share of active merchants"), 3310, 3590, "20%", "24%"), Swing(Pick(language, "间接带动系数", "Indirect multiplier"), 2950, 4020, "1.1", "1.9"),
            Swing(Pick(language, "重复计算比例", "Share counted twice"), 3520, 3240, "5%", "15%"), Swing(Pick(language, "平均雇佣人数", "Staff per merchant"), 3470, 3610, "2.1", "2.6"),
        ],
    };

    public static ChartSpec Platform(ChartLanguage language) => Spec("bridge", "waterfall", language) with
    {
        Title = Pick(language, "从公布值到推荐值", "From the published to the recommended number"),
        Encodings = new Dictionary<Channel, ChartEncoding> { [Channel.X] = new("jobs"), [Channel.Y] = new("step") { Title = Pick(language, "步骤", "Step") } },
        Rows =
        [
            Step(Pick(language, "公布值", "Published"), 3463) with { IsTotal = true }, Step(Pick(language, "剔除重复计算", "Double counting removed"), -410),
            Step(Pick(language, "剔除进口", "Imports removed"), -162.5), Step(Pick(language, "同口径小计", "Subtotal, one definition"), null) with { IsTotal = true },
            Step(Pick(language, "补入兼职", "Part-timers added"), 120), Step(Pick(language, "推荐值", "Recommended"), null) with { IsTotal = true },
        ],
    };

    public static ChartSpec Recruiting(ChartLanguage language) => Spec("recruiting", "funnel", language) with
    {
        Title = Pick(language, "看直播的人里，每百人有一人入职", "One in a hundred viewers starts the job"),
        Unit = Pick(language, "人", "people"),
        Encodings = new Dictionary<Channel, ChartEncoding> { [Channel.X] = new("people"), [Channel.Y] = new("stage") { Title = Pick(language, "环节", "Stage") } },
        Rows =
        [
            Stage(Pick(language, "观看招聘直播", "Watched a recruiting stream"), 48200), Stage(Pick(language, "投递简历", "Applied"), 6120),
            Stage(Pick(language, "参加面试", "Interviewed"), 1904), Stage(Pick(language, "入职", "Hired"), 511) with { Kind = ValueKind.Modelled },
        ],
    };

    private static Dictionary<Channel, ChartEncoding> XYColor(string x, string y, string color, string title) => new()
    {
        [Channel.X] = new(x),
        [Channel.Y] = new(y) { Title = title },
        [Channel.Color] = new(color),
    };

    private static Dictionary<Channel, ChartEncoding> FromTo(string category) => new()
    {
        [Channel.Y] = new(category) { Title = "" },
        [Channel.From] = new("from") { Title = "2019" },
        [Channel.To] = new("to") { Title = "2023" },
    };

    private static IEnumerable<ChartRow> Parts(string tier, ChartLanguage language, params double[] riders)
    {
        string[] degrees = language == ChartLanguage.Zh ? ["高中及以下", "大专", "本科及以上"] : ["School", "College", "University"];
        return degrees.Zip(riders, (degree, count) => Row(("tier", FieldValue.Of(tier)), ("degree", FieldValue.Of(degree)), ("riders", FieldValue.Of(count))));
    }

    private static IEnumerable<ChartRow> Answers(string question, ChartLanguage language, params double[] shares)
    {
        string[] answers = language == ChartLanguage.Zh ? ["很不同意", "不太同意", "说不清", "比较同意", "非常同意"] : ["Strongly disagree", "Disagree", "Neither", "Agree", "Strongly agree"];
        return answers.Zip(shares, (answer, share) => Row(("question", FieldValue.Of(question)), ("answer", FieldValue.Of(answer)), ("share", FieldValue.Of(share))));
    }

    private static IEnumerable<ChartRow> Pair(string city, ChartLanguage language, double full, double? part)
    {
        yield return Row(("city", FieldValue.Of(city)), ("contract", FieldValue.Of(Pick(language, "全职", "Full-time"))), ("income", FieldValue.Of(full)));
        yield return Row(("city", FieldValue.Of(city)), ("contract", FieldValue.Of(Pick(language, "兼职", "Part-time"))), ("income", Maybe(part)));
    }

    private static ChartRow City(string city, double? riders) => Row(("city", FieldValue.Of(city)), ("riders", Maybe(riders)));

    private static ChartRow Estimate(string method, double jobs, double? low, double? high, double? low2, double? high2) => Row(
        ("method", FieldValue.Of(method)), ("jobs", FieldValue.Of(jobs)), ("low", Maybe(low)), ("high", Maybe(high)), ("low2", Maybe(low2)), ("high2", Maybe(high2)));

    private static ChartRow FromToRow(string group, double? from, double? to) => Row(("group", FieldValue.Of(group)), ("from", Maybe(from)), ("to", Maybe(to)));

    private static ChartRow Swing(string input, double low, double high, string lowInput, string highInput) =>
        Row(("input", FieldValue.Of(input)), ("base", FieldValue.Of(3463)), ("low", FieldValue.Of(low)), ("high", FieldValue.Of(high))) with { LowInput = lowInput, HighInput = highInput };

    private static ChartRow Step(string step, double? jobs) => Row(("step", FieldValue.Of(step)), ("jobs", Maybe(jobs)));

    private static ChartRow Stage(string stage, double people) => Row(("stage", FieldValue.Of(stage)), ("people", FieldValue.Of(people)));

    private static FieldValue Maybe(double? value) => value is { } number ? FieldValue.Of(number) : FieldValue.Missing;
}
