using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using Reckon.Charts.Descriptions;
using Reckon.Charts.Marks;
using Reckon.Charts.Specification;
using Reckon.Charts.Tables;

namespace Reckon.Charts.Tests;

/// <summary>Whatever an author writes, for every mark: nothing throws, and what is drawn is a sound SVG.</summary>
public class RandomSpecTests
{
    private const int Specs = 1500;

    private static readonly string[] Texts =
    [
        "", " ", "A", "2019", "2020", "2021", "甲", "微信生态（含小程序）", "</svg><script>alert(1)</script>", "<!--", "]]>", "&amp;&#0;", "\" onload=\"x", "'", "\u0000\u0007\u001b", "\ud800",
        "\udc00x", "\ufffe\uffff", "e\u0301\u200d", "\u202eabc", "👩‍👩‍👧", "line\nline\r\n\tend", "${x}{{y}}", "url(#h)", "“……——", "（（（（", "））））", "𠮷野家", new string('長', 300), new string('w', 200), "1,234 万",
    ];

    private static readonly double[] Numbers =
        [0, -0.0, 1, 2, 3.5, -7, 100, 1e-300, 5e-324, 1e12, 1e300, double.MaxValue, double.MinValue, 1e14, 1e14 + 0.02, 1e15, 9.99e-13, double.NaN, double.PositiveInfinity, double.NegativeInfinity, 0.1, 2019, 2020, 2021.5];

    private static readonly HashSet<string> Elements =
        ["svg", "defs", "pattern", "g", "rect", "line", "path", "circle", "text", "tspan", "title", "desc", "polygon", "polyline", "ellipse", "linearGradient", "stop", "clipPath"];

    private static readonly Gen<string> Text = Gen.Elements(Texts);

    private static readonly Gen<FieldValue> Value = Gen.Frequency(
        (5, Gen.Choose(-50, 5000).Select(n => FieldValue.Of(n / 10.0))), (2, Gen.Elements(Numbers).Select(FieldValue.Of)), (4, Text.Select(FieldValue.Of)), (1, Gen.Constant(FieldValue.Missing)));

    private static readonly Gen<FieldValue> Good = Gen.Frequency(
        (8, Gen.Choose(-50, 5000).Select(n => FieldValue.Of(n / 10.0))), (1, Gen.Elements(Numbers.Where(double.IsFinite).ToArray()).Select(FieldValue.Of)), (1, Gen.Constant(FieldValue.Missing)));

    [Fact]
    public void A_random_specification_gives_a_sound_drawing_or_sentences()
    {
        var drawn = 0;

        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(Specs).WithReplay(7UL, 13UL), Prop.ForAll(AnySpec().ToArbitrary(), spec => drawn += IsSound(spec) ? 1 : 0));

        Assert.InRange(drawn, Specs / 10, Specs * 9 / 10);
    }

    private static bool IsSound(ChartSpec spec)
    {
        var problems = ChartCompiler.Check(spec);
        foreach (var svg in new[] { ChartCompiler.Draw(spec, ChartWidth.Wide), ChartCompiler.Draw(spec, ChartWidth.Narrow), ChartCompiler.Standalone(spec) }) CheckSvg(svg);
        Assert.All(problems, problem => Assert.Matches(@"^[A-Z“].*\.$", problem.Message.ReplaceLineEndings(" ").Replace('\0', ' ')));
        if (problems.Count > 0) return false;
        CsvWriter.Write(ChartTableWriter.Write(spec));
        Assert.DoesNotMatch("NaN|Infinity|∞", ChartDescription.Write(spec));
        return true;
    }

    private static void CheckSvg(string svg)
    {
        var root = XDocument.Parse(svg).Root!;
        Assert.All(root.DescendantsAndSelf(), element => Assert.Contains(element.Name.LocalName, Elements));
        Assert.All(root.DescendantsAndSelf().Attributes(), attribute => Assert.False(attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase), attribute.ToString()));
        foreach (var name in new[] { "x", "y", "width", "height", "d", "r", "cx", "cy", "x1", "x2", "y1", "y2", "points", "viewBox" })
            Assert.All(root.DescendantsAndSelf().Attributes(name), attribute => Assert.DoesNotMatch("NaN|Inf|∞|E[+-]", attribute.Value));
        Assert.InRange((double)root.Attribute("height")!, 1, 100_000);
    }

    private static Gen<ChartSpec> AnySpec() =>
        from mark in Gen.Elements(MarkCatalog.Entries.ToArray())
        from isWild in Gen.Frequency((1, Gen.Constant(true)), (3, Gen.Constant(false)))
        from kept in Gen.ListOf(Gen.Choose(0, 9), 12)
        from count in Gen.Choose(0, 8)
        from rows in Gen.ListOf(isWild ? WildRow(mark) : Row(mark), count)
        from language in Gen.Elements(Enum.GetValues<ChartLanguage>())
        from texts in Gen.ListOf(Text, 5)
        from sort in Gen.Elements<SortOrder?>(null, SortOrder.Data, SortOrder.Ascending, SortOrder.Descending)
        from hasTotals in Gen.Elements(true, false)
        from annotations in Gen.ListOf(from x in Value from text in Text select new ChartAnnotation(x, text), isWild ? 2 : 0)
        select new ChartSpec
        {
            Id = isWild && texts[4].Length == 1 ? texts[3] : "f",
            Mark = isWild && kept[11] == 0 ? texts[2] : mark.Name,
            Language = language,
            Title = texts[0],
            Subtitle = kept[10] > 4 ? texts[1] : null,
            Unit = kept[9] > 4 ? texts[2] : null,
            Pattern = kept[8] > 4 ? texts[3] : null,
            Encodings = Encodings(mark, kept, isWild),
            Rows = [.. Named(rows, isWild)],
            Sort = sort,
            ShowTotals = hasTotals,
            Annotations = [.. annotations],
        };

    // Most charts are nearly right, so that marks are drawn and not only refused: each row has a name of its own.
    private static IEnumerable<ChartRow> Named(IEnumerable<ChartRow> rows, bool isWild) => isWild ? rows : rows.Select((row, index) =>
        row with { Fields = new Dictionary<string, FieldValue>(row.Fields) { ["category"] = FieldValue.Of($"{index}{row.Fields["category"]}") } });

    private static Dictionary<Channel, ChartEncoding> Encodings(MarkEntry mark, IReadOnlyList<int> kept, bool isWild) => mark.Required.Concat(mark.Optional).Distinct()
        .Where((channel, index) => mark.Required.Contains(channel) ? !isWild || kept[index % 8] > 0 : kept[index % 8] > 4)
        .ToDictionary(channel => channel, channel => new ChartEncoding(Field(mark, channel)) { Title = channel.ToString() });

    private static string Field(MarkEntry mark, Channel channel) =>
        channel == mark.Category ? "category" : channel == mark.Value ? "value" : channel.ToString();

    private static Gen<ChartRow> WildRow(MarkEntry mark) =>
        from row in Row(mark)
        from values in Gen.ListOf(Value, row.Fields.Count)
        from kept in Gen.ListOf(Gen.Choose(0, 9), row.Fields.Count)
        from texts in Gen.ListOf(Text, 3)
        from kind in Gen.Elements(Enum.GetValues<ValueKind>())
        select row with
        {
            Fields = row.Fields.Keys.Zip(values).Where((pair, index) => kept[index] > 0).ToDictionary(pair => pair.First, pair => pair.Second),
            Text = texts[0],
            IntervalText = texts[1],
            Detail = texts[2],
            Kind = kind,
        };

    private static Gen<ChartRow> Row(MarkEntry mark) =>
        from category in Text
        from numbers in Gen.ListOf(Good, Enum.GetValues<Channel>().Length)
        from series in Gen.Elements("a", "b", "<i>", "微信")
        from kind in Gen.Elements(Enum.GetValues<ValueKind>())
        from flags in Gen.ListOf(Gen.Choose(0, 9), 4)
        from text in Text
        from bound in Gen.Elements(Enum.GetValues<ValueBound>())
        select new ChartRow
        {
            Fields = new Dictionary<string, FieldValue>(Enum.GetValues<Channel>().Where(c => c != mark.Category && c != mark.Value).Select((channel, index) => KeyValuePair.Create(channel.ToString(), FieldOf(channel, numbers[index], series))))
            {
                ["category"] = FieldValue.Of(category),
                ["value"] = numbers[^1],
            },
            Kind = kind,
            Bound = bound,
            IsTotal = flags[0] == 0,
            IsHighlighted = flags[1] == 0,
            Text = flags[2] == 0 ? text : null,
            Detail = flags[3] == 0 ? text : null,
        };

    private static FieldValue FieldOf(Channel channel, FieldValue number, string series) => channel switch
    {
        Channel.Color or Channel.Shape => FieldValue.Of(series),
        Channel.Low => number.Number is { } n ? FieldValue.Of(-Math.Abs(n)) : number,
        Channel.High => number.Number is { } n ? FieldValue.Of(Math.Abs(n)) : number,
        _ => number,
    };
}
