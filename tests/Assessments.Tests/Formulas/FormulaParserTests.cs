using Reckon.Assessments.Formulas;
using Reckon.Assessments.Texts;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Tests.Formulas;

public sealed class FormulaParserTests
{
    // Written back with every pair of parentheses, as a person would to show what binds to what.
    [Theory]
    [InlineData("a + b * c", "(a + (b * c))")]
    [InlineData("a - b - c", "((a - b) - c)")]
    [InlineData("a / b / c", "((a / b) / c)")]
    [InlineData("a / b * c", "((a / b) * c)")]
    [InlineData("-a^2", "-((a ^ 2))")]
    [InlineData("2^3^2", "(2 ^ (3 ^ 2))")]
    [InlineData("2^-1", "(2 ^ -(1))")]
    [InlineData("--a", "-(-(a))")]
    [InlineData("a * -b", "(a * -(b))")]
    [InlineData("(a + b) * c", "((a + b) * c)")]
    [InlineData("sum(a, b + c, d)", "Sum(a, (b + c), d)")]
    [InlineData("if(a > b, c, d)", "If((a Greater b), c, d)")]
    [InlineData("if(a < b, c, d)", "If((b Greater a), c, d)")]
    [InlineData("if(a <= b, c, d)", "If((b GreaterOrEqual a), c, d)")]
    [InlineData("if(a + 1 >= b * 2, c, d)", "If(((a + 1) GreaterOrEqual (b * 2)), c, d)")]
    [InlineData("printed(a)", "printed(a)")]
    [InlineData("printed(jobs.mini[2020])", "printed(jobs.mini[2020])")]
    [InlineData("gmv.q4_2020 + gmv.q1_q3_2021", "(gmv.q4_2020 + gmv.q1_q3_2021)")]
    [InlineData("jobs.2020.total", "jobs.2020.total")]
    [InlineData("就业.直接 * 2", "(就业.直接 * 2)")]
    [InlineData("jobs.mini[2020, 合计]", "jobs.mini[2020,合计]")]
    [InlineData("sum(jobs.mini[2020, *])", "Sum(jobs.mini[2020,*])")]
    [InlineData("growth(t[year], t[year - 1])", "Growth(t[year], t[year - 1])")]
    [InlineData("[kuaishou-ruc-2022:jobs.total] / 2", "(kuaishou-ruc-2022:jobs.total / 2)")]
    [InlineData("[a:t[2020]]", "a:t[2020]")]
    [InlineData("0.5 * a", "(0.5 * a)")]
    [InlineData("a.b.c", "a.b.c")]
    [InlineData("  a\n+\tb ", "(a + b)")]
    [InlineData("round(abs(min(a, b)))", "Round(Abs(Min(a, b)))")]
    public void Reads(string formula, string expected)
    {
        Assert.Equal(expected, Show(Parse(formula, out var diagnostics)!));
        Assert.Empty(diagnostics.Ordered());
    }

    [Theory]
    [InlineData("a.", 2, ".")]
    [InlineData("1.", 2, ".")]
    [InlineData(".5", 1, ".")]
    [InlineData("a b", 3, "b")]
    [InlineData("a +", 3, "+")]
    [InlineData("* a", 1, "*")]
    [InlineData("a [2020]", 3, "[2020]")]
    [InlineData("(a + b", 1, "(")]
    [InlineData("a + b)", 6, ")")]
    [InlineData("sum(a, b", 4, "(")]
    [InlineData("sum()", 5, ")")]
    [InlineData("sum(a,)", 7, ")")]
    [InlineData("a[2020", 2, "[2020")]
    [InlineData("a[2020,]", 2, "[2020,]")]
    [InlineData("[a]", 1, "[a]")]
    [InlineData("[:a]", 1, "[:a]")]
    [InlineData("[a:]", 1, "[a:]")]
    [InlineData("[", 1, "[")]
    [InlineData("a == b", 3, "=")]
    [InlineData("a; b", 2, ";")]
    [InlineData("nosuch(a)", 1, "nosuch")]
    [InlineData("cagr(a, b)", 1, "cagr(a, b)")]
    [InlineData("printed(1)", 1, "printed(1)")]
    [InlineData("sum(a > b)", 1, "sum(a > b)")]
    [InlineData("if(a, b, c)", 1, "if(a, b, c)")]
    [InlineData("if(a > b, c > d, e)", 1, "if(a > b, c > d, e)")]
    [InlineData("if(a > b > c, d, e)", 10, ">")]
    public void Says_where_a_formula_goes_wrong(string formula, int column, string marked)
    {
        var parsed = Parse(formula, out var diagnostics);

        Assert.Null(parsed);
        var error = Assert.Single(diagnostics.Ordered());
        Assert.Equal(("formula-syntax", column, marked), (error.Code, error.Span.File.Position(error.Span.Start).Column, error.Span.Text));
    }

    [Theory]
    [InlineData("a × b", "Write * to multiply.")]
    [InlineData("a ÷ b", "Write / to divide.")]
    [InlineData("a − b", "Write - to subtract.")]
    [InlineData("（a）", "Write ( and ), not the wide ones.")]
    [InlineData("sum(a， b)", "Write a comma between operands, not the wide one.")]
    [InlineData("if(a ≥ b, c, d)", "Write >=.")]
    public void Signs_that_reports_print_get_a_hint(string formula, string hint)
    {
        Parse(formula, out var diagnostics);

        Assert.Equal(hint, Assert.Single(diagnostics.Ordered()).Hint);
    }

    [Fact]
    public void Parts_know_their_place_with_their_parentheses()
    {
        var root = (OperationNode)Parse("2 * (a + b) - sum(c, d)", out _)!;

        var product = (OperationNode)root.Operands[0];

        Assert.Equal("2 * (a + b)", product.Span.Text);
        Assert.Equal("(a + b)", product.Operands[1].Span.Text);
        Assert.Equal("sum(c, d)", root.Operands[1].Span.Text);
    }

    [Fact]
    public void A_formula_that_stands_in_the_file_in_another_form_is_marked_as_a_whole()
    {
        var file = new SourceFile("f", "formula: >-\n  a +\n  * b");
        var diagnostics = new DiagnosticBag();

        Assert.Null(FormulaParser.Parse(new LocatedText("a + * b", file.Span(9, 12), Verbatim: false), diagnostics));

        Assert.Equal((9, 12), (diagnostics.Ordered()[0].Span.Start, diagnostics.Ordered()[0].Span.Length));
    }

    internal static FormulaNode? Parse(string formula, out DiagnosticBag diagnostics)
    {
        diagnostics = new DiagnosticBag();
        var file = new SourceFile("formula", formula);
        return FormulaParser.Parse(new LocatedText(formula, file.Span(0, formula.Length), Verbatim: true), diagnostics);
    }

    private static string Show(FormulaNode node) => node switch
    {
        NumberNode number => number.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
        NameNode { IsPrinted: true } name => $"printed({Show(name with { IsPrinted = false })})",
        NameNode name => (name.Assessment is null ? "" : name.Assessment + ":") + name.Name + (name.Keys.Count == 0 ? "" : $"[{string.Join(',', name.Keys)}]"),
        OperationNode { Operator: FormulaOperator.Negate } negative => $"-({Show(negative.Operands[0])})",
        OperationNode operation when Sign(operation.Operator) is { } sign => $"({Show(operation.Operands[0])} {sign} {Show(operation.Operands[1])})",
        OperationNode operation => $"{operation.Operator}({string.Join(", ", operation.Operands.Select(Show))})",
        _ => throw new ArgumentException("An unknown part.", nameof(node)),
    };

    private static string? Sign(FormulaOperator op) => op switch
    {
        FormulaOperator.Add => "+",
        FormulaOperator.Subtract => "-",
        FormulaOperator.Multiply => "*",
        FormulaOperator.Divide => "/",
        FormulaOperator.Power => "^",
        FormulaOperator.Greater or FormulaOperator.GreaterOrEqual => op.ToString(),
        _ => null,
    };
}
