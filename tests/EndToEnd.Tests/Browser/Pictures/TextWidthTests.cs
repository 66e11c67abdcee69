using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Reckon.Charts.Specification;
using Reckon.Charts.Text;
using Reckon.Support;

namespace Reckon.EndToEnd.Tests.Browser.Pictures;

/// <summary>Our table of widths beside the browser's own measure, for the 500 labels of <c>labels.tsv</c>.</summary>
public sealed partial class TextWidthTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Latin = "Liberation Sans";
    private const string Han = "Noto Sans CJK SC";
    private const double LargestError = 0.03;

    private static readonly (ChartLanguage Language, string Text)[] Labels =
        [.. File.ReadLines(Path.Combine(Repository.Root, "tests/Charts.Tests/Text/labels.tsv")).Select(l => l.Split('\t')).Select(p => (p[0] == "zh" ? ChartLanguage.Zh : ChartLanguage.En, p[1]))];

    [SkippableFact]
    public async Task An_estimate_is_within_3_percent()
    {
        var widths = await MeasureAsync(Latin, TextStyle.Small);

        var errors = Labels.Zip(widths, (label, width) => (label.Text, Error: TextMeasure.Estimate(label.Text, TextStyle.Small, label.Language) / width - 1)).ToList();

        Assert.Equal(500, errors.Count);
        Assert.Empty(errors.Where(e => Math.Abs(e.Error) > LargestError).OrderBy(e => -Math.Abs(e.Error)).Select(e => FormattableString.Invariant($"{e.Text}: {e.Error:P1}")).Aggregate("", (a, b) => a + " | " + b));
    }

    // The theme's first fonts are those of Apple and Microsoft, which cannot be had here; Roboto and Arial's twin are in its list, the other two are among
    // the widest that a saved file may meet.
    [SkippableTheory]
    [InlineData(Latin, false, 0)]
    [InlineData(Latin, true, 0.5)]
    [InlineData("Roboto", false, 1)]
    [InlineData("Roboto", true, 0)]
    [InlineData("Open Sans", false, 1.5)]
    [InlineData("Open Sans", true, 6)]
    [InlineData("Noto Sans", false, 3)]
    [InlineData("Noto Sans", true, 6)]
    public async Task The_room_kept_is_enough(string font, bool isBold, double overPx)
    {
        var style = isBold ? TextStyle.SmallStrong : TextStyle.Small;
        var widths = await MeasureAsync(font, style);

        var over = Labels.Zip(widths, (label, width) => (label.Text, Px: width - TextMeasure.Width(label.Text, style, label.Language)));

        Assert.Empty(over.Where(o => o.Px > overPx).Select(o => FormattableString.Invariant($"{o.Text}: {o.Px:0.0} px too wide")));
    }

    private async Task<double[]> MeasureAsync(string latin, TextStyle style)
    {
        var page = await chromium.Browser.NewPageAsync();
        foreach (var font in new[] { latin, Han }) Skip.IfNot(await IsInstalledAsync(page, font), $"The font {font} is not installed.");
        await page.SetContentAsync(Page(latin, style));
        await page.EvaluateAsync("document.fonts.ready");
        return await page.EvaluateAsync<double[]>("[...document.querySelectorAll('text')].map(t => t.getComputedTextLength())");
    }

    // The same letters in a font that is not there and in one that may be: of one width only if both are the fallback.
    private static Task<bool> IsInstalledAsync(IPage page, string font) => page.EvaluateAsync<bool>(
        """
        font => { const c = document.createElement('canvas').getContext('2d');
          const width = f => { c.font = `100px ${f}`; return c.measureText('mmmiii国').width; };
          return ['serif', 'monospace'].some(f => width(`"${font}", ${f}`) !== width(f)); }
        """, font);

    // Room is kept for full-width marks in a row as they are, though some browsers set them closer.
    // The theme takes the marks that both scripts share from a Chinese font on Chinese pages; its own rule says which.
    private static string Page(string latin, TextStyle style) => string.Create(CultureInfo.InvariantCulture, $$"""
        <style>
        @font-face { font-family: ZhPunct; src: local("{{Han}}"); unicode-range: {{SharedMarks()}}; }
        text { font-family: "{{latin}}", "{{Han}}"; font-size: {{style.SizePx}}px; font-weight: {{(style.IsBold ? 700 : 400)}}; font-variant-numeric: tabular-nums; text-autospace: no-autospace; text-spacing-trim: space-all }
        text:lang(zh) { font-family: ZhPunct, "{{latin}}", "{{Han}}" }
        </style><svg>{{string.Concat(Labels.Select(l => $"<text lang='{(l.Language == ChartLanguage.Zh ? "zh-Hans" : "en")}'>{System.Net.WebUtility.HtmlEncode(l.Text)}</text>"))}}</svg>
        """);

    private static string SharedMarks() => UnicodeRange().Match(File.ReadAllText(Path.Combine(Repository.Root, "theme/assets/site.css"))).Groups[1].Value;

    [GeneratedRegex(@"font-family: ZhPunct;[^}]*unicode-range: ([^;]*);")]
    private static partial Regex UnicodeRange();
}
