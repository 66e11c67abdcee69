using Reckon.Assessments.Tests.Support;
using static Reckon.Assessments.Tests.Support.SmallSite;

namespace Reckon.Assessments.Tests.Formulas;

public sealed class FormulaPropertyTests
{
    private const string Alphabet = "ab1.0_ +-*/^(),[]:<>=*年×%\"\n\u0000\ud83d";

    private static readonly string[] Good =
    [
        "jobs.direct + jobs.content * (1 + io.coefficient)",
        "growth(printed(jobs.total[2020]), printed(jobs.total[2020 - 1]))",
        "if(a >= b, sum(t[2020, *]), max(a, b, -c^2))",
        "cagr([kuaishou-ruc-2022:jobs.total], [x:t[1]], 9) / 0.5",
    ];

    [Fact]
    public void Reading_never_throws_on_random_text() => Fuzz.Random(Alphabet, Parses);

    [Fact]
    public void Reading_never_throws_on_broken_formulas() => Fuzz.Mutated(Good, Alphabet, Parses);

    [Fact]
    public void Computing_never_throws_whatever_the_formula()
    {
        var site = LoadGood("quantities:\n" + Printed("a", "2", "ratio") + Printed("b", "3", "ratio", "sense: \">=\"") + Printed("c", "-1.5", "ratio"));
        string[] good = ["a / (a + b) - c ^ 2", "if(a > b, sqrt(a), log(b))", "round(exp(a * c)) + abs(c)", "min(a, b, c) ^ max(a, b)", "growth(a, b) * cagr(a, b, 3)", "(a - a) / (c - c) ^ b"];

        Fuzz.Mutated(good, "abc0123.+-*/^(), ", text => site.Portfolio.Evaluate(new(text, new Reckon.Diagnostics.SourceFile("p", text).Span(0, text.Length), true), "demo", null, new()));
    }

    // What is read must have its place inside the text; what is not read must say why, at a place inside the text.
    private static void Parses(string text)
    {
        var root = FormulaParserTests.Parse(text, out var diagnostics);

        if (root is null) Assert.NotEmpty(diagnostics.Ordered());
        else Assert.InRange(root.Span.End, root.Span.Start, text.Length);
        foreach (var finding in diagnostics.Ordered())
        {
            Assert.InRange(finding.Span.End, finding.Span.Start, text.Length);
            Reckon.Diagnostics.DiagnosticText.Format(finding);
        }
    }
}
