using static Reckon.Assessments.Tests.Support.SmallSite;

namespace Reckon.Assessments.Tests.Formulas;

/// <summary>Formulas as readers see them: as few parentheses as keep the meaning.</summary>
public sealed class FormulaWriterTests
{
    [Theory]
    [InlineData("a + b * c", "a + b × c")]
    [InlineData("(a + b) * c", "(a + b) × c")]
    [InlineData("a - (b + c)", "a − (b + c)")]
    [InlineData("a - b - c", "a − b − c")]
    [InlineData("a / (b * c)", "a ÷ (b × c)")]
    [InlineData("a / b / c", "a ÷ b ÷ c")]
    [InlineData("a * (b / c)", "a × b ÷ c")]
    [InlineData("-a^2", "−a^2")]
    [InlineData("(-a)^2", "(−a)^2")]
    [InlineData("--a", "−(−a)")]
    [InlineData("2^3^2", "2^(3^2)")]
    [InlineData("a^-1", "a^(−1)")]
    [InlineData("(a + b)^2", "(a + b)^2")]
    [InlineData("sum(a, b, c)", "a + b + c")]
    [InlineData("sum(a, b) * c", "(a + b) × c")]
    [InlineData("growth(a, b)", "a ÷ b − 1")]
    [InlineData("growth(a + b, b) * c", "((a + b) ÷ b − 1) × c")]
    [InlineData("cagr(a, b, 9)", "(a ÷ b)^(1 ÷ 9) − 1")]
    [InlineData("max(a, b + c)", "max(a; b + c)")]
    [InlineData("if(a > b, c, a)", "if(a > b; c; a)")]
    [InlineData("if(a <= b, c, a)", "if(b ≥ a; c; a)")]
    [InlineData("sqrt(a) + log(b) + exp(c)", "√(a) + ln(b) + exp(c)")]
    [InlineData("printed(a) * 0.00001", "printed a × 0.00001")]
    [InlineData("a * 1000000", "a × 1000000")]
    public void Writes(string formula, string expected)
    {
        var parts = LoadGood("quantities:\n" + Printed("a", "2", "ratio") + Printed("b", "3", "ratio") + Printed("c", "4", "ratio") + Computed("x", formula, "ratio")).Quantity("x").FormulaParts;

        Assert.Equal(expected, string.Concat(parts.Select(p => p.Quantity is { } quantity ? (p.IsPrinted ? "printed " : "") + quantity.Name : p.Text)));
    }

    [Fact]
    public void A_bridge_of_one_changes_no_number_and_is_not_written()
    {
        var site = LoadGood(
            "bridges:\n  - { from: job, to: person, factor: 1, assumption: one each }\n  - { from: job, to: account, factor: 3, assumption: three each }\n"
            + "quantities:\n" + Printed("jobs", "2") + Computed("people", "jobs + jobs", "万 person") + Computed("accounts", "jobs", "万 account"));

        Assert.Equal(["", " + ", ""], site.Quantity("people").FormulaParts.Select(p => p.Text));
        Assert.Equal(["", " × ", "3"], site.Quantity("accounts").FormulaParts.Select(p => p.Text));
    }
}
