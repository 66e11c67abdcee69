using Reckon.Charts.Specification;

namespace Reckon.Charts.Tests;

/// <summary>Data of awkward shapes for charts of places, crossings, flows, dates and networks.</summary>
internal static class FlowShapes
{
    private const string LongChinese = "直播间助播、场控、运营、选品与售后等相关岗位（含兼职人员及通过第三方机构招募者）";
    private const string LongEnglish = "Livestream assistants, floor managers, operators and after-sales staff (including part-time workers)";
    private const string Word = "Donaudampfschifffahrtsgesellschaftskapitän";

    public static IReadOnlyList<ChartSpec> All(ChartLanguage language)
    {
        var text = language == ChartLanguage.Zh ? LongChinese : LongEnglish;
        return
        [
            Heat(language, 1, 1, "a", 5), Heat(language, 12, 3, text, -1.5), Heat(language, 5, 3, Word, 1e12), Heat(language, 12, 2, "c", 123456.789), Heat(language, 2, 2, "x", 0),
            Flows(language, 1, 1, "a", 3), Flows(language, 6, 9, text, 1e12), Flows(language, 6, 6, Word, 1e-6), Flows(language, 2, 2, "x", 0),
            Tiles(language, 1e12), Tiles(language, -0.00012), Tiles(language, 0),
            Events(language, 1, text, 1), Events(language, 40, "e", 1), Events(language, 9, text, 100), Events(language, 3, Word, 900),
            Chain(language, 2, text), Chain(language, 5, text), Chain(language, 9, Word), Chain(language, 30, "b"), Fan(language, 29, Word), Fan(language, 8, text),
            Panels(language, "line", 12, text), Panels(language, "column", 1, Word), Panels(language, "dot", 3, text), Panels(language, "bar", 5, Word),
        ];
    }

    private static ChartSpec Heat(ChartLanguage language, int columns, int rows, string name, double unit) => FlowSamples.Trades(language) with
    {
        Rows = [.. from row in Enumerable.Range(0, rows) from column in Enumerable.Range(0, columns) select Row(("tier", $"{row} {name}"), ("trade", $"{column} {name}"), ("share", (row + column) * unit))],
    };

    private static ChartSpec Flows(ChartLanguage language, int starts, int ends, string name, double unit) => FlowSamples.Moves(language) with
    {
        Rows = [.. from start in Enumerable.Range(0, starts) from end in Enumerable.Range(0, ends) select Row(("from", $"{start} {name}"), ("to", $"{end}. {name}"), ("people", (1 + ((start * end) % 7)) * unit))],
    };

    private static ChartSpec Tiles(ChartLanguage language, double unit) => FlowSamples.Provinces(language) with
    {
        Rows = [.. Enumerable.Range(0, 3).Select(i => Row(("unit", new[] { "GD", "TW", "XZ" }[i]), ("share", (i + 1) * unit)))],
    };

    private static ChartSpec Events(ChartLanguage language, int count, string name, int years) => FlowSamples.Policies(language) with
    {
        Rows = [.. Enumerable.Range(0, count).Select(i => Row(("from", FormattableString.Invariant($"{1100 + (i * years / 10)}")), ("event", $"{i} {name}"), ("issuer", i % 2 == 0 ? "p" : name), ("to", "")) with { Detail = name })],
    };

    private static ChartSpec Chain(ChartLanguage language, int count, string name) => Tree(language, Enumerable.Range(1, count - 1).Select(i => (i - 1, i)), name);

    private static ChartSpec Fan(ChartLanguage language, int count, string name) => Tree(language, Enumerable.Range(1, count).Select(i => (0, i)).Append((1, 2)), name);

    private static ChartSpec Tree(ChartLanguage language, IEnumerable<(int From, int To)> arrows, string name) => FlowSamples.Computation(language) with
    {
        Rows = [.. arrows.Select(arrow => Row(("box", $"{arrow.From} {name}"), ("to", $"{arrow.To} {name}")))],
    };

    private static ChartSpec Panels(ChartLanguage language, string mark, int panels, string name)
    {
        var spec = mark is "line" or "column" ? FlowSamples.ColumnPanels(language) : FlowSamples.BarPanels(language);
        return spec with { Mark = mark, Rows = [.. from panel in Enumerable.Range(0, panels) from row in Enumerable.Range(0, 3) select Row(("place", $"{panel} {name}"), ("tier", $"{row} {name}"), ("jobs", (panel * 1000.0) - (row * 250)))] };
    }

    private static ChartRow Row(params (string Field, object Value)[] fields) =>
        Samples.Row([.. fields.Select(field => (field.Field, field.Value is double number ? FieldValue.Of(number) : FieldValue.Of((string)field.Value)))]);
}
