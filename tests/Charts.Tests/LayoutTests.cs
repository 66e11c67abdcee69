using System.Xml.Linq;
using Reckon.Charts.Specification;
using Reckon.Support;

namespace Reckon.Charts.Tests;

public class LayoutTests
{
    private static readonly string[] Marks = ["area", "bar", "column", "dot", "line", "waterfall", .. SimpleForms.Marks];

    public static TheoryData<string, string, ChartLanguage> ShapesAndMarks() =>
        Data(from shape in Shapes.Names from mark in Marks where !SimpleForms.IsForeign(shape, mark) select (shape, mark));

    [Theory]
    [MemberData(nameof(ShapesAndMarks))]
    public void Awkward_data_are_no_problem_and_drawn_as_expected(string shape, string mark, ChartLanguage language) => Matches(shape, Shapes.Of(shape, mark, language));

    public static TheoryData<string, string, ChartLanguage> PlotsOfShapes() =>
        Data(from mark in PlotShapes.Marks from shape in PlotShapes.Names where PlotShapes.Of(shape, mark, ChartLanguage.Zh) is not null select (shape, mark));

    [Theory]
    [MemberData(nameof(PlotsOfShapes))]
    public void Awkward_plots_are_no_problem_and_drawn_as_expected(string shape, string mark, ChartLanguage language) => Matches(shape, PlotShapes.Of(shape, mark, language)!);

    private static void Matches(string shape, ChartSpec spec)
    {
        Assert.Empty(ChartCompiler.Check(spec));
        Assert.All(Enum.GetValues<ChartWidth>(), width => Expected.Matches($"{spec.Mark}.{shape}.{spec.Language}.{width}.svg".ToLowerInvariant(), ChartCompiler.Draw(spec, width)));
    }

    private static TheoryData<string, string, ChartLanguage> Data(IEnumerable<(string Shape, string Mark)> forms)
    {
        var data = new TheoryData<string, string, ChartLanguage>();
        foreach (var (form, language) in from form in forms from language in Enum.GetValues<ChartLanguage>() select (form, language))
            data.Add(form.Shape, form.Mark, language);
        return data;
    }

    [Theory]
    [InlineData(ChartLanguage.Zh)]
    [InlineData(ChartLanguage.En)]
    public void Awkward_flows_are_no_problem_and_drawn_as_expected(ChartLanguage language) =>
        Assert.All(FlowShapes.All(language).Index(), spec => Matches(FormattableString.Invariant($"shape-{spec.Index:00}"), spec.Item));

    [Fact]
    public void No_text_leaves_the_picture() => Assert.All(Everything(), drawing => Assert.Empty(
        drawing.Texts.Where(text => text.Left < -0.5 || text.Top < -0.5 || text.Right > drawing.Width + 0.5 || text.Bottom > drawing.Height + 0.5)
            .Select(text => $"{drawing.Name}: {text} leaves {drawing.Width} × {drawing.Height}")));

    [Fact]
    public void No_two_texts_overlap() => Assert.All(Everything(), drawing => Assert.Empty(
        drawing.Texts.SelectMany((text, index) => drawing.Texts.Skip(index + 1).Where(text.Meets).Select(other => $"{drawing.Name}: {text} meets {other}"))));

    [Fact]
    public void No_text_is_smaller_than_12_px() =>
        Assert.All(Everything().SelectMany(drawing => drawing.Texts), text => Assert.True(text.SizePx >= 12, text.ToString()));

    [Fact]
    public void Every_word_is_drawn_or_stands_in_a_title()
    {
        var spec = Shapes.Of("long", "bar", ChartLanguage.En);

        var text = XDocument.Parse(ChartCompiler.Draw(spec, ChartWidth.Narrow)).Root!.Value;

        Assert.Contains("Livestream assistants", text, StringComparison.Ordinal);
        Assert.Contains("agency workers)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_of_drawings_are_finite() => Assert.All(Everything(), drawing =>
    {
        Assert.DoesNotContain("NaN", drawing.Svg, StringComparison.Ordinal);
        Assert.DoesNotContain("Infinity", drawing.Svg, StringComparison.Ordinal);
        Assert.DoesNotContain("∞", drawing.Svg, StringComparison.Ordinal);
    });

    [Theory]
    [InlineData(ChartWidth.Wide)]
    [InlineData(ChartWidth.Narrow)]
    public void Six_lines_that_end_together_keep_their_names_apart(ChartWidth width)
    {
        var spec = Samples.WeChatParts(ChartLanguage.En) with
        {
            Mark = "line",
            Annotations = [],
            Rows = [.. from series in Enumerable.Range(0, 6) from year in new[] { 2019, 2020 } select Row(series, year)],
        };

        var texts = DrawnText.In(ChartCompiler.Draw(spec, width), ChartLanguage.En);

        Assert.Empty(ChartCompiler.Check(spec));
        Assert.Empty(texts.SelectMany((text, index) => texts.Skip(index + 1).Where(text.Meets)));
        Assert.All(texts, text => Assert.InRange(text.Bottom, 0, 300));

        static ChartRow Row(int series, int year) => Samples.Row(
            ("year", FieldValue.Of(year)), ("part", FieldValue.Of($"Community platform {series}")), ("jobs", FieldValue.Of(100.0 + series)));
    }

    [Theory]
    [InlineData("bar")]
    [InlineData("column")]
    public void A_total_beside_stacks_belongs_to_no_series(string mark)
    {
        var spec = Samples.WeChatParts(ChartLanguage.En) with { Annotations = [], Mark = "column" };
        spec = spec with { Rows = [.. spec.Rows, Samples.Row(("year", FieldValue.Of(2021)), ("jobs", FieldValue.Of(4000))) with { IsTotal = true }] };
        if (mark == "bar") spec = spec with { Mark = "bar", Encodings = new Dictionary<Channel, ChartEncoding> { [Channel.Y] = new("year"), [Channel.X] = new("jobs"), [Channel.Color] = new("part") } };

        Assert.Empty(ChartCompiler.Check(spec));
        Assert.Contains("4000", DrawnText.In(ChartCompiler.Draw(spec, ChartWidth.Wide), ChartLanguage.En).Select(text => text.Text));
    }

    [Fact]
    public void A_long_word_that_is_cut_stays_within_its_column()
    {
        var block = Reckon.Charts.Layout.TextBlock.Of("0" + new string('w', 200), Reckon.Charts.Text.TextStyle.Small, ChartLanguage.En, 206, 3);

        Assert.InRange(block.Text.WidthPx, 150, 206);
        Assert.EndsWith("…", block.Text.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_character_does_not_stop_a_drawing() =>
        Assert.Contains("\ufffdx", ChartCompiler.Draw(Samples.Simple("bar", ChartLanguage.En, ("\udc00x", 1), ("\ufffe", 2)), ChartWidth.Wide), StringComparison.Ordinal);

    [Fact]
    public void Nothing_but_a_sentence_is_drawn_without_data() =>
        Assert.Equal(["暂无数据"], DrawnText.In(ChartCompiler.Draw(Shapes.Of("none", "column", ChartLanguage.Zh), ChartWidth.Wide), ChartLanguage.Zh).Select(text => text.Text));

    private static IEnumerable<(string Name, string Svg, double Width, double Height, IReadOnlyList<DrawnText> Texts)> Everything() =>
        from language in Enum.GetValues<ChartLanguage>()
        from spec in Samples.All(language).Concat(FlowSamples.All(language)).Concat(FlowShapes.All(language)).Concat(from shape in Shapes.Names from mark in Marks where !SimpleForms.IsForeign(shape, mark) select Shapes.Of(shape, mark, language) with { Title = shape })
            .Concat(from shape in PlotShapes.Names from mark in PlotShapes.Marks select PlotShapes.Of(shape, mark, language)).OfType<ChartSpec>()
        from width in Enum.GetValues<ChartWidth>()
        let svg = ChartCompiler.Draw(spec, width)
        let root = XDocument.Parse(svg).Root!
        select ($"{spec.Mark} {spec.Title} {language} {width}", svg, (double)root.Attribute("width")!, (double)root.Attribute("height")!, DrawnText.In(svg, language));
}
