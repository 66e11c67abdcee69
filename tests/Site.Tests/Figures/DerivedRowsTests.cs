using System.Globalization;
using System.Text.RegularExpressions;

namespace Reckon.Site.Tests.Figures;

/// <summary>Rows whose numbers come from the uncertainty of a quantity, its inputs, or the steps of a correction.</summary>
public sealed partial class DerivedRowsTests
{
    private const string Unit = "    unit: 万 job\n";

    [Fact]
    public void An_interval_is_that_of_the_quantitys_own_uncertainty()
    {
        var page = Page(Unit + "    mark: dot-whisker\n    data:\n      - { label: { zh: 合计, en: All jobs }, value: jobs.total, interval: true }\n");

        // A sum of normals: √(40² + 50²) = 64.03; 1.960 and 0.6745 times that about 3463.
        var numbers = Numbers(page, "3463");
        Assert.Equal([3463, 3463 - 125.5, 3463 + 125.5, 3463 - 43.2, 3463 + 43.2], numbers, (a, b) => Math.Abs(a - b) < 6);
        Assert.Contains("95%区间", page, StringComparison.Ordinal);
        Assert.Contains("50%区间", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tornado_draws_the_inputs_of_a_quantity_strongest_first()
    {
        var page = Page(Unit + "    mark: tornado\n    data:\n      - { tornado: jobs.total }\n");

        // 5 % and 95 % quantiles of a normal lie 1.645 standard deviations out.
        Assert.Equal([3463, 3463 - (1.645 * 50), 3463 + (1.645 * 50)], Numbers(page, "间接").Take(3), (a, b) => Math.Abs(a - b) < 2);
        Assert.Equal([3463, 3463 - (1.645 * 40), 3463 + (1.645 * 40)], Numbers(page, "直接").Take(3), (a, b) => Math.Abs(a - b) < 2);
        Assert.True(page.IndexOf(">间接<", StringComparison.Ordinal) < page.IndexOf(">直接<", StringComparison.Ordinal));
    }

    [Fact]
    public void A_waterfall_draws_the_steps_of_a_correction()
    {
        var page = Page(Unit + "    mark: waterfall\n    data:\n      - { correction: total.corrected }\n");

        // 3463 − 563 + 100 = 3000.
        Assert.Contains("3463", page, StringComparison.Ordinal);
        Assert.Contains("−563", page, StringComparison.Ordinal);
        Assert.Contains("+100", page, StringComparison.Ordinal);
        Assert.Contains("3000", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_values_are_compared_under_the_names_of_both()
    {
        var page = Page(Unit + "    mark: range\n    first: \"2019\"\n    second: \"2023\"\n    data:\n      - { label: Jobs, first: jobs.known, second: jobs.direct }\n");

        Assert.Contains("Jobs从2019年的10万个升到2023年的2000万个。", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mark: range\n    data: [{ label: a, first: jobs.known, second: jobs.direct }]", "missing-key", "A chart that compares two values says what they are")]
    [InlineData("mark: dot-whisker\n    data: [{ label: a, value: jobs.known, interval: true }]", "not-uncertain", "Nothing is said of the uncertainty of 'jobs.known'")]
    [InlineData("mark: dot-whisker\n    data: [{ label: a, value: jobs.known + 0 * jobs.direct, interval: true }]", "not-a-name", "The name of one quantity is expected here")]
    [InlineData("mark: dot-whisker\n    data: [{ label: a, value: jobs.total, interval: true, low: jobs.known }]", "conflict", "'interval' takes the interval from")]
    [InlineData("mark: dot-whisker\n    data: [{ label: a, value: jobs.direct, low: jobs.known }]", "missing-key", "'low' stands without 'high'.")]
    [InlineData("mark: tornado\n    data: [{ tornado: jobs.known }]", "not-uncertain", "Nothing is said of the uncertainty of what 'jobs.known' rests on.")]
    [InlineData("mark: tornado\n    data: [{ tornado: jobs.totl }]", "unknown-quantity", "jobs.totl")]
    [InlineData("mark: tornado\n    data: [{ tornado: share.women }]", "unit-mismatch", "'share.women' counts")]
    [InlineData("mark: waterfall\n    data: [{ correction: total.correctd }]", "unknown-correction", "There is no correction 'total.correctd' in 'demo'.")]
    [InlineData("mark: bar\n    data: [{ value: jobs.known }]", "missing-key", "A row of a chart needs the key 'label'.")]
    [InlineData("mark: bar\n    data: [{ label: a, value: jobs.known, table: t }]", "missing-key", "A row of a chart needs one of")]
    [InlineData("mark: dot-whisker\n    level: 950\n    data: [{ label: a, value: jobs.known }]", "out-of-range", "'level' is the coverage of an interval in percent")]
    [InlineData("mark: lollipop\n    share: true\n    data: [{ label: a, value: jobs.known }]", "chart", "has no parts to be drawn as shares")]
    public void What_is_wrong_is_said_at_its_place(string keys, string code, string message)
    {
        using var site = FigureSite.With(FigureSite.Chart($"{Unit}    {keys}\n"), "<?# Chart c /?>");

        var findings = TestSite.Text(site.Build().Report);

        Assert.Contains($"[{code}]", findings, StringComparison.Ordinal);
        Assert.Contains(message, findings, StringComparison.Ordinal);
        Assert.Matches("(?m)^input/reports/demo/charts.yaml:[0-9]+:[0-9]+: error", findings);
    }

    private static string Page(string keys)
    {
        using var site = FigureSite.With(FigureSite.Chart(keys), "<?# Chart c /?>");
        var (report, files) = site.Build();
        Assert.True(report.Succeeded, TestSite.Text(report));
        return files["reports/demo/index.html"];
    }

    // The numbers of the table's row that holds a text.
    private static IEnumerable<double> Numbers(string page, string inRow)
    {
        var row = Row().Matches(page).Select(match => match.Value).First(text => text.Replace(",", "", StringComparison.Ordinal).Contains(inRow, StringComparison.Ordinal));
        return Cell().Matches(row.Replace(",", "", StringComparison.Ordinal)).Select(match => double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture));
    }

    [GeneratedRegex("<tr>.*?</tr>", RegexOptions.Singleline)]
    private static partial Regex Row();

    [GeneratedRegex(">([0-9.]+)<")]
    private static partial Regex Cell();
}
