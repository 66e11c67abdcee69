using System.Globalization;
using System.Text.Json.Nodes;
using Reckon.Support;

namespace Reckon.Cli.Tests.Commands.New;

/// <summary>The walk of the guide's first chapter: a new site, a new report, one's own survey and official counts in it, and nothing else.</summary>
public sealed class FirstReportTests
{
    // The 97.5 % point of t with 200 − 5 degrees of freedom (R: qt(0.975, 195)).
    private const double T = 1.9722;

    private readonly FirmSurvey _survey = new();

    [Fact]
    public async Task Own_data_give_the_estimate_with_its_interval()
    {
        using var site = await WalkAsync();

        var number = JsonNode.Parse(site.Read("output/numbers.json"))!["numbers"]!.AsArray().Single(n => n!["id"]!.GetValue<string>() == "demo:jobs.direct")!;

        Assert.Equal(_survey.Jobs, 10000 * Of(number, "value"), 1e-9 * _survey.Jobs);
        // The degrees of freedom are those of five tiers, some of which matter little: the interval is a little wider than that of 195.
        Assert.InRange(10000 * (Of(number, "intervalHigh") - Of(number, "value")) / _survey.Error, 0.98 * T, 1.1 * T);
        Assert.InRange(10000 * (Of(number, "value") - Of(number, "intervalLow")) / _survey.Error, 0.98 * T, 1.1 * T);
    }

    [Theory]
    [InlineData("output/reports/demo/index.html", "每单位均值（{0}）", "95%区间", "区间下端（个）")]
    [InlineData("output/en/reports/demo/index.html", "mean per unit ({0})", "95% interval", "Low end (jobs)")]
    public async Task Own_data_give_a_page_with_all_that_belongs_to_the_estimate(string path, string mean, string interval, string low)
    {
        using var site = await WalkAsync();

        var page = site.Read(path);

        var tornado = Between(page, "class=\"tornado\"", "</table>");
        Assert.All(_survey.Tiers, tier => Assert.Contains(string.Format(CultureInfo.InvariantCulture, mean, tier), tornado));
        var (figure, keys) = (Between(page, "id=\"fig-tiers\"", "</figure>"), Between(page, "class=\"keys\"", "</dl>"));
        Assert.All(_survey.Tiers.Select(tier => $"<th scope=\"row\">{tier}</th>").Append(low), text => Assert.Contains(text, figure));
        Assert.All([Printed(path.Contains("/en/", StringComparison.Ordinal)), interval], text => Assert.Contains(text, keys));
        Assert.All(["class=\"whatif\"", "class=\"audit\"", "class=\"trace\"", "id=\"ladder-ladder-jobs\"", "id=\"correction-correction-total\""], part => Assert.Contains(part, page));
    }

    [Theory]
    [InlineData("input/reports/demo/assessment.yaml", "value: staff * share, strata", "value: staf * share, strata", "There is no column 'staf'. [unknown-quantity]", "Did you mean 'staff'?")]
    [InlineData("input/reports/demo/assessment.yaml", "data: firms, strata: tier", "data: firms, strata: teir", "'input/reports/demo/data/firms.csv' has no column 'teir'. [unknown-column]", "Did you mean 'tier'?")]
    [InlineData("input/reports/demo/data/official.csv", "middle,", "midle,", "'middle' is in the data (row 52) and not in the table 'firms.official'. [unknown-category]", "Did you mean 'midle'?")]
    public async Task A_slip_in_a_name_is_told_once_with_its_place_and_the_nearest_name(string path, string right, string wrong, string message, string hint)
    {
        using var site = await WalkAsync();
        site.Write(path, site.Read(path).Replace(right, wrong, StringComparison.Ordinal));

        var run = await CommandRun.OfAsync(site.Root, "check");

        Assert.Equal(1, run.ExitCode);
        Assert.Matches(@"^input/reports/demo/assessment\.yaml:\d+:\d+: error: ", run.Error);
        Assert.Contains(message + "\n", run.Error);
        Assert.Contains($"= {hint}\n", run.Error);
        Assert.Equal(1, run.Error.Split(": error: ").Length - 1);
    }

    private async Task<SiteFolder> WalkAsync()
    {
        var site = await NewSite.WithReportAsync("demo");
        site.Write("input/reports/demo/data/firms.csv", _survey.Csv);
        site.Write("input/reports/demo/data/official.csv", _survey.Official);
        var run = await CommandRun.OfAsync(site.Root, "build");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return site;
    }

    // Four significant digits, in ten thousands in Chinese.
    private string Printed(bool isEnglish)
    {
        var places = (int)Math.Floor(Math.Log10(_survey.Jobs)) - 3;
        var shown = Math.Round((decimal)_survey.Jobs / (decimal)Math.Pow(10, places)) * (decimal)Math.Pow(10, places);
        return isEnglish ? shown.ToString("#,0", CultureInfo.InvariantCulture) : (shown / 10000).ToString("0.####", CultureInfo.InvariantCulture);
    }

    private static double Of(JsonNode number, string field) => number[field]!.GetValue<double>();

    private static string Between(string text, string start, string end)
    {
        var from = text.IndexOf(start, StringComparison.Ordinal);
        Assert.True(from >= 0, start);
        return text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
    }
}
