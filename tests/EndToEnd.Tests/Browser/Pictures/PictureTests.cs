using System.Text.Json;
using Microsoft.Playwright;
using Reckon.Charts.Colour;
using Reckon.Support;

namespace Reckon.EndToEnd.Tests.Browser.Pictures;

/// <summary>Every expected drawing of the chart library as a real browser shows it. New ones are found by listing.</summary>
public sealed class PictureTests(Chromium chromium) : IClassFixture<Chromium>
{
    // Neighbouring steps of common palettes for the colour-blind are about 10 apart; below that, lines of a key are mixed up.
    private const double LeastDistance = 10;

    private static readonly string Script = File.ReadAllText(Path.Combine(Repository.Root, "tests/EndToEnd.Tests/Browser/Pictures/pictures.js"));

    [SkippableTheory]
    [InlineData("zh-Hans", "light")]
    [InlineData("zh-Hans", "dark")]
    [InlineData("en", "light")]
    [InlineData("en", "dark")]
    public async Task Texts_keep_apart_and_within_and_colours_can_be_told(string language, string theme)
    {
        var found = await FindAsync(PictureSheet.Of(language, theme, PictureSheet.Drawings));

        Assert.True(found.Series.Count > 10, $"{found.Series.Count} drawings in {language}");
        Assert.True(found.Complaints.Count == 0, string.Join('\n', found.Complaints));
        Assert.Empty(found.Series.SelectMany(TooClose));
    }

    [SkippableTheory]
    [InlineData("light")]
    [InlineData("dark")]
    public async Task Series_of_every_number_can_be_told_apart(string theme)
    {
        var counts = Enumerable.Range(2, SeriesPalette.MaximumSeries - 1).ToDictionary(c => $"of{c}", Squares);

        var found = await FindAsync(PictureSheet.Of("en", theme, counts));

        Assert.Equal(counts.Count, found.Series.Count);
        Assert.All(found.Series, s => Assert.Equal(s.Name, $"of{s.Colours.Length}"));
        Assert.Empty(found.Series.SelectMany(TooClose));
    }

    [SkippableFact]
    public async Task A_drawing_with_every_fault_is_caught()
    {
        var bad = new Dictionary<string, string>
        {
            ["bad"] = """
                <svg viewBox="0 0 100 60" width="100" height="60" lang="en"><text x="4" y="20" font-size="14" fill="#16191D">Total</text><text x="10" y="24" font-size="14" fill="#16191D">Other</text>
                <text x="80" y="50" font-size="14" fill="#16191D">outside</text><rect x="0" y="30" width="40" height="20" fill="#2868A3"/><text x="4" y="45" font-size="12" fill="#16191D">dark</text>
                <circle cx="60" cy="10" r="4" class="x" fill="#E6E2D7"/></svg>
                """,
        };

        var found = await FindAsync(PictureSheet.Of("en", "light", bad));

        Assert.Equal(
            ["bad: “Total” and “Other” overlap", "bad: the text “outside” leaves the picture", "bad: “dark” has a contrast of", "bad: a circle of class “x” has a contrast of"],
            found.Complaints.Select(c => c.Split(" 1.", 2)[0].Split(" 2.", 2)[0].Split(" 3.", 2)[0]));
    }

    // Black and white are one apart in OKLab by definition; red and green come close for those without green cones.
    [Fact]
    public void Distances_are_those_of_the_colour_space()
    {
        Assert.Equal(100, ColourVision.Distance([0, 0, 0], [255, 255, 255], ColourVision.Kinds["all cones"]), 3);
        Assert.True(ColourVision.Distance([200, 60, 40], [90, 110, 30], ColourVision.Kinds["deuteranopia"]) < ColourVision.Distance([200, 60, 40], [90, 110, 30], ColourVision.Kinds["all cones"]) / 2);
    }

    private static IEnumerable<string> TooClose(Series drawing) =>
        from vision in ColourVision.Kinds
        from i in Enumerable.Range(0, drawing.Colours.Length)
        from j in Enumerable.Range(i + 1, drawing.Colours.Length - i - 1)
        let distance = ColourVision.Distance(drawing.Colours[i], drawing.Colours[j], vision.Value)
        where distance < LeastDistance
        select FormattableString.Invariant($"{drawing.Name}: rgb({string.Join(' ', drawing.Colours[i])}) and rgb({string.Join(' ', drawing.Colours[j])}) are {distance:0.0} apart with {vision.Key}");

    private static string Squares(int count) => $"<svg viewBox=\"0 0 90 10\" width=\"90\" height=\"10\" lang=\"en\">{string.Concat(Enumerable.Range(0, count).Select(i =>
        FormattableString.Invariant($"<rect x=\"{i * 12}\" width=\"10\" height=\"10\" class=\"s{SeriesPalette.Number(i, count)}\"/>")))}</svg>";

    private async Task<Found> FindAsync(string html)
    {
        await using var context = await chromium.Browser.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1000, Height = 800 } });
        var page = await context.NewPageAsync();
        await page.SetContentAsync(html);
        await page.EvaluateAsync("document.fonts.ready");
        return JsonSerializer.Deserialize<Found>(await page.EvaluateAsync<string>(Script), JsonSerializerOptions.Web)!;
    }

    private sealed record Found(IReadOnlyList<string> Complaints, IReadOnlyList<Series> Series);

    private sealed record Series(string Name, int[][] Colours);
}
