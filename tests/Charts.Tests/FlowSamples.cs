using Reckon.Charts.Specification;
using static Reckon.Charts.Tests.Samples;

namespace Reckon.Charts.Tests;

/// <summary>Charts of places, crossings, flows, dates and networks, with made-up numbers, in both languages.</summary>
internal static partial class FlowSamples
{
    private static readonly string[] Units =
        ["北京", "天津市", "Hebei", "SX", "CN-NM", "210000", "吉林", "黑龙江", "上海", "江苏", "浙江", "安徽", "福建", "江西", "山东", "河南", "湖北", "湖南", "广东", "广西", "海南", "重庆", "四川", "贵州", "云南", "西藏", "陕西", "甘肃", "青海", "宁夏", "新疆"];

    /// <summary>Shares of the 31 mainland units; two are missing, one is modelled.</summary>
    public static ChartSpec Provinces(ChartLanguage language) => Spec("provinces", "tile-map", language) with
    {
        Unit = "%",
        Encodings = Bind((Channel.Place, "unit", Pick(language, "地区", "Unit")), (Channel.Color, "share", Pick(language, "占比", "Share"))),
        Rows = [.. Units.Select((unit, index) => Row(("unit", FieldValue.Of(unit)), ("share", unit == "西藏" ? FieldValue.Missing : FieldValue.Of(index * 37 % 100 / 4.0))) with
        {
            Kind = unit == "广东" ? ValueKind.Modelled : ValueKind.Observed,
            IsHighlighted = unit == "浙江",
        })],
    };

    /// <summary>Three classes of units.</summary>
    public static ChartSpec Regions(ChartLanguage language) => Spec("regions", "tile-map", language) with
    {
        Unit = null,
        Encodings = Bind((Channel.Place, "unit", Pick(language, "地区", "Unit")), (Channel.Class, "pilot", Pick(language, "进度", "Progress"))),
        Rows = [.. Units.Select((unit, index) => Row(("unit", FieldValue.Of(unit)), ("pilot", FieldValue.Of((index % 5) switch { 0 => Pick(language, "已试点", "Piloted"), 1 or 2 => Pick(language, "已推广", "Rolled out"), _ => Pick(language, "未开始", "Not begun") }))))],
    };

    /// <summary>Shares of four tiers in five trades.</summary>
    public static ChartSpec Trades(ChartLanguage language) => Spec("trades", "heat", language) with
    {
        Unit = "%",
        Encodings = Bind((Channel.Y, "tier", Pick(language, "城市", "Cities")), (Channel.X, "trade", Pick(language, "行业", "Trade")), (Channel.Color, "share", Pick(language, "占比", "Share"))),
        Rows = [.. from tier in Tiers(language).Index() from trade in TradeNames(language).Index() select Cell(tier, trade)],
    };

    /// <summary>Changes of the shares against the year before, about zero.</summary>
    public static ChartSpec Changes(ChartLanguage language) => Trades(language) with
    {
        Id = "changes",
        Unit = Pick(language, "个百分点", "percentage points"),
        Colours = new ColourScale { Middle = 0 },
        Rows = [.. Trades(language).Rows.Select(row => row.Fields["share"].Number is { } share ? row with { Fields = new Dictionary<string, FieldValue>(row.Fields) { ["share"] = FieldValue.Of(Math.Round(share - 24)) } } : row)],
    };

    /// <summary>The shares of the units in classes that are declared.</summary>
    public static ChartSpec Thresholds(ChartLanguage language) => Provinces(language) with { Id = "thresholds", Colours = new ColourScale { Breaks = [5, 12.5, 20], Middle = 12.5 } };

    /// <summary>Moves between tiers of cities in one step.</summary>
    public static ChartSpec Moves(ChartLanguage language) => Spec("moves", "alluvial", language) with
    {
        Encodings = Flow(language, []),
        Rows = [.. from start in Tiers(language).Index() from end in Tiers(language).Index() select Move(start.Item, end.Item, 2 + ((start.Index * 5) + (end.Index * 3)) % 11 * 1.5)],
    };

    /// <summary>Training, placement and stay in two steps; one number is missing, one modelled, one highlighted.</summary>
    public static ChartSpec Careers(ChartLanguage language) => Spec("careers", "alluvial", language) with
    {
        Encodings = Flow(language, [(Channel.Step, "step", "")]),
        Rows =
        [
            Career(1, Pick(language, "制造业", "Manufacturing"), Pick(language, "骑手", "Courier"), 40) with { IsHighlighted = true }, Career(1, Pick(language, "制造业", "Manufacturing"), Pick(language, "主播", "Streamer"), 10),
            Career(1, Pick(language, "农业", "Farming"), Pick(language, "骑手", "Courier"), 25), Career(1, Pick(language, "农业", "Farming"), Pick(language, "店主", "Shopkeeper"), 5) with { Kind = ValueKind.Modelled },
            Career(2, Pick(language, "骑手", "Courier"), Pick(language, "仍在岗", "Still there"), 45), Career(2, Pick(language, "骑手", "Courier"), Pick(language, "已离开", "Left"), 20),
            Career(2, Pick(language, "主播", "Streamer"), Pick(language, "已离开", "Left"), 10), Career(2, Pick(language, "店主", "Shopkeeper"), Pick(language, "仍在岗", "Still there"), null),
        ],
    };

    /// <summary>Lines of seven places, one of them with a year missing.</summary>
    public static ChartSpec LinePanels(ChartLanguage language) => Spec("line-panels", "line", language) with
    {
        Encodings = Bind((Channel.X, "year", Pick(language, "年份", "Year")), (Channel.Y, "jobs", Pick(language, "就业机会", "Jobs")), (Channel.Facet, "place", "")),
        Rows = [.. from place in Enumerable.Range(0, 7) from year in Enumerable.Range(2018, 6) select Place(language, place, year)],
    };

    /// <summary>Bars of four tiers in two places.</summary>
    public static ChartSpec BarPanels(ChartLanguage language) => Panelled("bar-panels", "bar", Channel.X, Channel.Y, language);

    /// <summary>Columns of four tiers in two places.</summary>
    public static ChartSpec ColumnPanels(ChartLanguage language) => Panelled("column-panels", "column", Channel.Y, Channel.X, language);

    /// <summary>Dots of four tiers in two places.</summary>
    public static ChartSpec DotPanels(ChartLanguage language) => Panelled("dot-panels", "dot", Channel.X, Channel.Y, language);

    /// <summary>Nine events of two issuers, three of them within weeks, two of them periods, one still to come.</summary>
    public static ChartSpec Policies(ChartLanguage language) => Spec("policies", "timeline", language) with
    {
        Unit = null,
        Encodings = Bind((Channel.Source, "from", ""), (Channel.Target, "to", ""), (Channel.Y, "event", ""), (Channel.Color, "issuer", Pick(language, "发布者", "Issuer"))),
        Rows =
        [
            Event(language, "2015", "", "平台上线", "Platform opens", 1), Event(language, "2017-01", "2019-06", "三年行动计划", "Three-year plan", 0),
            Event(language, "2018-03-01", "2021", "零工保险试点，先在五个城市，后扩到全省", "Insurance pilot for gig workers, first in five cities, then in the whole province", 0) with { Detail = Pick(language, "覆盖骑手和司机", "couriers and drivers") },
            Event(language, "2020-02-03", "", "居家令", "Stay-at-home order", 0), Event(language, "2020-02-10", "", "平台免佣一个月", "Platform waives fees for a month", 1) with { IsHighlighted = true },
            Event(language, "2020-02-29", "", "复工指南", "Guide to reopening", 0), Event(language, "2021-07", "", "劳动者权益意见", "Opinions on workers’ rights", 0),
            Event(language, "2022", "", "算法备案", "Algorithms are registered", 1), Event(language, "2026", "", "计划评估", "Evaluation is planned", 0) with { Kind = ValueKind.Projected },
        ],
    };

    /// <summary>A platform and those about it, in four layers with one arrow over two of them.</summary>
    public static ChartSpec Ecosystem(ChartLanguage language) => Spec("ecosystem", "tree", language) with
    {
        Encodings = Bind((Channel.Source, "box", Pick(language, "主体", "Who")), (Channel.Target, "to", ""), (Channel.Size, "jobs", Pick(language, "就业机会", "Jobs"))),
        Rows =
        [
            Box(Pick(language, "平台", "Platform"), 12) with { IsHighlighted = true }, Box(Pick(language, "商家", "Merchants"), 540), Box(Pick(language, "内容创作者", "Content creators"), 210) with { Kind = ValueKind.Modelled },
            Box(Pick(language, "配送", "Delivery"), 130), Box(Pick(language, "供应商", "Suppliers"), null), Box(Pick(language, "机构", "Agencies"), 25) with { Detail = Pick(language, "签约与培训", "contracts and training") }, Box(Pick(language, "设备", "Equipment"), 8),
            .. new (string Zh, string ZhTo, string En, string EnTo)[] { ("平台", "商家", "Platform", "Merchants"), ("平台", "内容创作者", "Platform", "Content creators"), ("平台", "设备", "Platform", "Equipment"), ("商家", "配送", "Merchants", "Delivery"), ("商家", "供应商", "Merchants", "Suppliers"), ("内容创作者", "机构", "Content creators", "Agencies"), ("机构", "设备", "Agencies", "Equipment"), ("供应商", "设备", "Suppliers", "Equipment") }
                .Select(arrow => Arrow(Pick(language, arrow.Zh, arrow.En), Pick(language, arrow.ZhTo, arrow.EnTo))),
        ],
    };

    /// <summary>A number computed from six others, two of which it uses twice.</summary>
    public static ChartSpec Computation(ChartLanguage language) => Spec("computation", "tree", language) with
    {
        Unit = null,
        Encodings = Bind((Channel.Source, "box", ""), (Channel.Target, "to", "")),
        Rows =
        [
            .. new[] { "a", "b", "c", "d", "e", "f", "sum" }.Select(name => Box(name, null) with { Text = name + " = 12" }),
            Arrow("a", "d"), Arrow("b", "d"), Arrow("b", "e"), Arrow("c", "e"), Arrow("d", "sum"), Arrow("e", "sum"), Arrow("f", "sum"), Arrow("a", "sum"),
        ],
    };

    public static IReadOnlyList<ChartSpec> All(ChartLanguage language) =>
        [Provinces(language), Regions(language), Trades(language), Changes(language), Thresholds(language), Moves(language), Careers(language), LinePanels(language), BarPanels(language), ColumnPanels(language), DotPanels(language), Policies(language), Ecosystem(language), Computation(language)];

    public static Dictionary<Channel, ChartEncoding> Bind(params (Channel Channel, string Field, string Title)[] bindings) =>
        bindings.ToDictionary(binding => binding.Channel, binding => new ChartEncoding(binding.Field) { Title = binding.Title });

    private static ChartSpec Panelled(string id, string mark, Channel value, Channel name, ChartLanguage language) => Spec(id, mark, language) with
    {
        Encodings = Bind((name, "tier", Pick(language, "城市", "Cities")), (value, "jobs", Pick(language, "就业机会", "Jobs")), (Channel.Facet, "place", "")),
        Rows = [.. from place in Enumerable.Range(0, 2) from tier in Tiers(language).Index() where place == 0 || tier.Index > 0 select Row(("place", FieldValue.Of(Pick(language, $"地区{place + 1}", $"Place {place + 1}"))), ("tier", FieldValue.Of(tier.Item)), ("jobs", FieldValue.Of(10 + (place * 30) + (tier.Index * 17 % 40))))],
    };

    private static string[] Tiers(ChartLanguage language) => language == ChartLanguage.Zh ? ["一线", "新一线", "二线", "三线及以下"] : ["First tier", "New first tier", "Second tier", "Third tier and below"];

    private static string[] TradeNames(ChartLanguage language) => language == ChartLanguage.Zh ? ["餐饮", "零售", "出行", "内容创作", "家政"] : ["Catering", "Retail", "Transport", "Content creation", "Household services"];

    private static ChartRow Cell((int Index, string Item) tier, (int Index, string Item) trade) => Row(
        ("tier", FieldValue.Of(tier.Item)), ("trade", FieldValue.Of(trade.Item)), ("share", tier.Index == 2 && trade.Index == 3 ? FieldValue.Missing : FieldValue.Of(((tier.Index * 31) + (trade.Index * 23)) % 90 / 2.0))) with
    {
        Kind = tier.Index == 3 && trade.Index == 0 ? ValueKind.Projected : ValueKind.Observed,
        IsHighlighted = tier.Index == 1 && trade.Index == 1,
    };

    private static Dictionary<Channel, ChartEncoding> Flow(ChartLanguage language, (Channel, string, string)[] more) =>
        Bind([(Channel.Source, "from", Pick(language, "从", "From")), (Channel.Target, "to", Pick(language, "到", "To")), (Channel.Size, "people", Pick(language, "人数", "People")), .. more]);

    private static ChartRow Move(string start, string end, double people) => Row(("from", FieldValue.Of(start)), ("to", FieldValue.Of(end)), ("people", FieldValue.Of(people)));

    private static ChartRow Career(int step, string start, string end, double? people) =>
        Row(("step", FieldValue.Of(step)), ("from", FieldValue.Of(start)), ("to", FieldValue.Of(end)), ("people", people is { } value ? FieldValue.Of(value) : FieldValue.Missing));

    private static ChartRow Place(ChartLanguage language, int place, int year) => Row(
        ("place", FieldValue.Of(Pick(language, $"第{place + 1}个地区", $"Place {place + 1}"))), ("year", FieldValue.Of(year)),
        ("jobs", place == 2 && year == 2020 ? FieldValue.Missing : FieldValue.Of(20 + (place * 15) + ((year - 2018) * ((place % 3) - 1) * 4))));

    private static ChartRow Event(ChartLanguage language, string from, string to, string zh, string en, int issuer) => Row(
        ("from", FieldValue.Of(from)), ("to", FieldValue.Of(to)), ("event", FieldValue.Of(Pick(language, zh, en))), ("issuer", FieldValue.Of(issuer == 0 ? Pick(language, "政府", "Government") : Pick(language, "平台", "Platform"))));

    private static ChartRow Box(string name, double? jobs) => Row(("box", FieldValue.Of(name)), ("to", FieldValue.Missing), ("jobs", jobs is { } value ? FieldValue.Of(value) : FieldValue.Missing));

    private static ChartRow Arrow(string start, string end) => Row(("box", FieldValue.Of(start)), ("to", FieldValue.Of(end)));
}
