using Reckon.Assessments.Cards;
using Reckon.Assessments.Estimators;
using Reckon.Assessments.Texts;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Tests.Cards;

public sealed class MethodCardTests
{
    private const string Good =
        """
        title: { zh: 均值, en: Mean }
        summary: { zh: 短句, en: Short }
        formulas:
          - { tex: '\bar y', label: { zh: 甲, en: A } }
        variables:
          - { symbol: y, name: { zh: 值, en: value }, unit: { zh: 人, en: people } }
        assumptions: [ { zh: 前提, en: premise } ]
        fails: [ { zh: 失准, en: failure } ]
        variance: { zh: 方差, en: variance }
        references: [ "Cochran (1977)" ]
        """;

    public static TheoryData<string> Names => [.. MethodCards.All.Names];

    [Fact]
    public void A_card_is_read()
    {
        var card = Read(Good, out var findings)!;

        Assert.Equal("", findings);
        Assert.Equal(("mean", "均值", "Short"), (card.Name, card.Title.In("zh"), card.Summary.In("en")));
        Assert.Equal((@"\bar y", "A"), (card.Formulas[0].Tex.Text, card.Formulas[0].Label!.In("en")));
        Assert.Equal(("y", "值", "people"), (card.Variables[0].Symbol.Text, card.Variables[0].Name.In("zh"), card.Variables[0].Unit!.In("en")));
        Assert.Equal(("premise", "failure", "方差"), (card.Assumptions[0].In("en"), card.Fails[0].In("en"), card.Variance.In("zh")));
        Assert.Equal("Cochran (1977)", card.References[0].Text);
        Assert.False(card.IsReplica);
    }

    [Fact]
    public void A_formula_keeps_its_place_in_the_file()
    {
        var span = Read(Good, out _)!.Formulas[0].Tex.Slice(0, 4);

        Assert.Equal((4, 13, @"\bar"), (span.File.Position(span.Start).Line, span.File.Position(span.Start).Column, span.Text));
    }

    [Fact]
    public void A_replica_names_what_to_use_instead()
    {
        var card = Read(Good + "\nreplica: true\nrecommended: expansion", out _)!;

        Assert.True(card.IsReplica);
        Assert.Equal("expansion", card.Recommended!.Text);
    }

    [Theory]
    [InlineData("", "", "Card.yaml:1:1: error: A method card needs 'title'.")]
    [InlineData("title:", "titel:", "Card.yaml:1:1: error: 'titel' is not a key of a method card.")]
    [InlineData("[ \"Cochran (1977)\" ]", "[]", "Card.yaml:10:13: error: A method card needs 'references' with one entry at least.")]
    [InlineData("assumptions: [ { zh: 前提, en: premise } ]", "assumptions:", "error: A method card needs 'assumptions' with one entry at least.")]
    [InlineData("tex: '\\bar y'", "text: '\\bar y'", "Card.yaml:4:7: error: 'text' is not a key of a formula.")]
    [InlineData("symbol: y, ", "", "Card.yaml:6:5: error: A variable needs 'symbol'.")]
    [InlineData("unit: { zh: 人, en: people }", "unit: [ a ]", "error: 'unit' is a text, or a text for each language")]
    [InlineData("variance:", "replica: true\nvariance:", "error: A method card needs 'recommended'.")]
    [InlineData("variance:", "replica: yes\nvariance:", "Card.yaml:9:10: error: 'replica' is true or false; 'yes' stands here.")]
    [InlineData("variance:", "recommended: ratio\nvariance:", "Card.yaml:9:14: error: 'recommended' belongs to a replica, and this method is none.")]
    [InlineData("fails: [", "fails: [ [", "error: ")]
    public void What_is_wrong_with_a_card_is_said_at_its_place(string old, string changed, string expected)
    {
        Assert.Null(Read(old.Length == 0 ? changed : Good.Replace(old, changed, StringComparison.Ordinal), out var findings));

        Assert.Contains(expected, findings, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_name_gets_the_nearest()
    {
        var diagnostics = new DiagnosticBag();
        var file = new SourceFile("a.md", "expnsion");

        Assert.Null(MethodCards.All.Find(new LocatedText("expnsion", file.Span(0, 8), true), diagnostics));

        Assert.Contains("There is no method 'expnsion'.", Text(diagnostics), StringComparison.Ordinal);
        Assert.Contains("Did you mean 'expansion'?", Text(diagnostics), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_card_of_an_estimator_is_whole_in_both_languages(string name)
    {
        var diagnostics = new DiagnosticBag();

        var card = MethodCards.All.Find(new LocatedText(name, new SourceFile("", "").Span(0, 0), false), diagnostics);

        Assert.Equal("", Text(diagnostics));
        Assert.All(Texts(card!), t => Assert.True(t.Languages.Count == 0 || t.Languages.SequenceEqual(["en", "zh"]), t.In("en")));
        Assert.True(card!.Recommended is null || MethodCards.All.Names.Contains(card.Recommended.Text), $"{name}: {card.Recommended?.Text}");
    }

    [Fact]
    public void Every_card_is_that_of_an_estimator()
    {
        var estimators = new Catalog<IEstimator>(typeof(IEstimator).Assembly, e => e.Name).Names;

        Assert.Equal([], MethodCards.All.Names.Except(estimators));
        Assert.Contains("expansion", MethodCards.All.Names);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_card_tells_of_each_option_of_its_estimator(string name)
    {
        var card = MethodCards.All.Find(new LocatedText(name, new SourceFile("", "").Span(0, 0), false), new DiagnosticBag())!;

        Assert.Equal(EstimatePlanner.Find(name)!.Options.Select(o => o.Name).Order(StringComparer.Ordinal), card.Options.Select(o => o.Name).Order(StringComparer.Ordinal));
        Assert.NotEmpty(card.Outputs);
    }

    private static IEnumerable<LocalText> Texts(MethodCard card) =>
    [
        card.Title, card.Summary, card.Variance, .. card.Assumptions, .. card.Fails, .. card.Formulas.Select(f => f.Label).OfType<LocalText>(),
        .. card.Variables.Select(v => v.Name), .. card.Variables.Select(v => v.Unit).OfType<LocalText>(),
        .. card.Options.Concat(card.Outputs).Select(n => n.Meaning),
    ];

    private static MethodCard? Read(string yaml, out string findings)
    {
        var diagnostics = new DiagnosticBag();
        var card = MethodCardReader.Read(new SourceFile("Card.yaml", yaml), "mean", diagnostics);
        findings = Text(diagnostics);
        return card;
    }

    private static string Text(DiagnosticBag diagnostics) => string.Join('\n', diagnostics.Ordered().Select(DiagnosticText.Format));
}
