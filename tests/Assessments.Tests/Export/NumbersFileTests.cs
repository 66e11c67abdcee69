using System.Text;
using System.Text.Json;
using Reckon.Assessments.Export;
using Reckon.Support;
using static Reckon.Assessments.Tests.Support.SmallSite;

namespace Reckon.Assessments.Tests.Export;

/// <summary>The shape that other programs read; what changes here breaks them.</summary>
public sealed class NumbersFileTests
{
    private const string Body =
        "quantities:\n"
        + "  direct: { label: d, value: 2000, unit: 万 job, sense: \">=\", source: s, at: 摘要 }\n"
        + "  content: { label: c, value: 540, unit: 万 job, source: s, at: { zh: 表2, en: table 2 } }\n"
        + "  merchant: { label: m, value: 372.9, unit: 万 job, source: s }\n"
        + "  k: { label: k, value: 2.475, unit: ratio, source: s }\n"
        + "  total: { label: t, value: 3463, unit: 万 job, source: s, formula: direct + content + merchant * k }\n"
        + "  third: { label: t, unit: ratio, formula: 1 / 3 }\n"
        + "  tiny: { label: t, unit: ratio, formula: 1 / 3 / 10 ^ 12 }\n"
        + "  huge: { label: h, unit: ratio, formula: 2 * 10 ^ 20 / 3 }\n"
        + "  unknown: { label: u, unit: 万 job, unpublished: true, note: \"a \\\"quoted\\\" note\" }\n"
        + "claims:\n  - { id: again, restates: total, printed: \"3463 万个 <\\\"&>\", source: s, at: 摘要 }\n";

    [Fact]
    public void Numbers_have_the_shape_that_is_promised()
    {
        using var json = JsonDocument.Parse(NumbersFile.Write(LoadGood(Body).Portfolio));

        Assert.Equal(1, json.RootElement.GetProperty("schema").GetInt32());
        Assert.Equal(["schema", "numbers", "claims"], json.RootElement.EnumerateObject().Select(p => p.Name));
        Expected.Matches("numbers.json", Encoding.UTF8.GetString(NumbersFile.Write(LoadGood(Body).Portfolio)));
    }

    [Fact]
    public void A_total_is_written_with_all_that_is_known_of_it()
    {
        using var json = JsonDocument.Parse(NumbersFile.Write(LoadGood(Body).Portfolio));

        var total = json.RootElement.GetProperty("numbers").EnumerateArray().Single(n => n.GetProperty("id").GetString() == "demo:total");

        Assert.Equal(3462.9275, total.GetProperty("value").GetDouble());
        Assert.Equal(("万 job", "≥", "formula"), (total.GetProperty("unit").GetString(), total.GetProperty("sense").GetString(), total.GetProperty("kind").GetString()));
        Assert.Equal(["demo:direct", "demo:content", "demo:merchant", "demo:k"], total.GetProperty("inputs").EnumerateArray().Select(i => i.GetString()));

        // 2000 + 539.5 + 372.85 × 2.4745 by hand; the bound leaves the upper end open.
        Assert.Equal(2000 + 539.5 + 922.617325, total.GetProperty("low").GetDouble(), 1e-6);
        Assert.False(total.TryGetProperty("high", out _));
    }

    [Theory]
    [InlineData("demo:third", "0.333333333333")]
    [InlineData("demo:tiny", "3.33333333333E-13")]
    [InlineData("demo:huge", "6.66666666667E19")]
    [InlineData("demo:unknown", "null")]
    [InlineData("demo:content", "540")]
    public void Values_have_twelve_significant_digits(string id, string written)
    {
        using var json = JsonDocument.Parse(NumbersFile.Write(LoadGood(Body).Portfolio));

        Assert.Equal(written, json.RootElement.GetProperty("numbers").EnumerateArray().Single(n => n.GetProperty("id").GetString() == id).GetProperty("value").GetRawText());
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes_in_any_culture_and_on_any_thread()
    {
        var first = NumbersFile.Write(LoadGood(Body).Portfolio);

        var elsewhere = new[] { "fr-FR", "ar-SA", "sv-SE", "zh-CN", "tr-TR" }.AsParallel().Select(c => Culture.Run(c, () => NumbersFile.Write(LoadGood(Body).Portfolio)));

        Assert.All(elsewhere, bytes => Assert.Equal(first, bytes));
    }

    [Fact]
    public void It_is_text_that_a_diff_can_show()
    {
        var text = Encoding.UTF8.GetString(NumbersFile.Write(LoadGood(Body).Portfolio));

        Assert.EndsWith("]\n}\n", text, StringComparison.Ordinal);
        Assert.Equal(9, text.Split('\n').Count(l => l.StartsWith("{\"id\":\"demo:", StringComparison.Ordinal) && l.Contains("\"kind\"", StringComparison.Ordinal)));
        Assert.DoesNotContain("\\u", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_half_character_does_not_stop_it()
    {
        var site = Load("quantities:\n  a: { label: a, value: 1, unit: 万 job, source: s, at: \"x\\ud83dy\" }\n");

        using var json = JsonDocument.Parse(NumbersFile.Write(site.Portfolio));
    }
}
