using System.Text.RegularExpressions;
using Reckon.Charts.Colour;
using Reckon.Support;

namespace Reckon.Charts.Tests.Colour;

public class SeriesPaletteTests
{
    [Fact]
    public void Every_colour_stands_out_from_the_page() => Assert.All(Numbers(), number => Assert.True(Contrast(SeriesPalette.Area(number).Fill!, "#FDFCF9") >= 3, $"s{number}"));

    [Fact]
    public void Text_on_a_colour_can_be_read() =>
        Assert.All(Numbers(), number => Assert.True(Contrast(SeriesPalette.Area(number).Fill!, SeriesPalette.TextOn(number).Fill) >= 4.5, $"on{number}"));

    [Fact]
    public void No_colour_is_used_twice_in_a_chart() => Assert.All(Enumerable.Range(1, SeriesPalette.MaximumSeries), count =>
        Assert.Equal(count, Enumerable.Range(0, count).Select(series => SeriesPalette.Number(series, count)).Distinct().Count()));

    [Fact]
    public void Text_on_a_class_can_be_read_and_its_outline_seen() => Assert.All([.. ClassPalette.Sequential, .. ClassPalette.Diverging], colour =>
    {
        Assert.True(Contrast(colour.Fill, colour.TextOn.Fill) >= 4.5, $"on{colour.Name}");
        Assert.True(Contrast(colour.Area.Stroke!, "#FFFFFF") >= 3, colour.Name);
    });

    [Theory]
    [InlineData("c", "on", 6)]
    [InlineData("q", "onq", 5)]
    [InlineData("d", "ond", 6)]
    public void Text_on_a_colour_can_be_read_in_every_theme(string area, string text, int count)
    {
        var theme = File.ReadAllText(Path.Combine(Repository.Root, "theme", "assets", "site.css"));

        foreach (var number in Enumerable.Range(1, count))
        {
            var (areas, texts) = (ValuesOf(theme, $"{area}{number}"), ValuesOf(theme, $"{text}{number}"));
            Assert.InRange(areas.Count, 3, 4);
            Assert.All(areas.Zip(texts), pair => Assert.True(Contrast(pair.First, pair.Second) >= 4.5, $"{text}{number} {pair.Second} on {pair.First}"));
        }
    }

    // In the order of the themes: light, dark by preference, dark by choice, print.
    private static List<string> ValuesOf(string theme, string name) =>
        [.. Regex.Matches(theme, $@"--{name}: (#[0-9a-f]+);").Select(match => match.Groups[1].Value).Select(hex => hex.Length == 7 ? hex : string.Concat(hex.Skip(1).SelectMany(digit => new[] { digit, digit }).Prepend('#')))];

    private static IEnumerable<int> Numbers() => Enumerable.Range(1, SeriesPalette.MaximumSeries);

    // WCAG 2.2, relative luminance and contrast ratio.
    internal static double Contrast(string one, string other)
    {
        double[] luminances = [.. new[] { Luminance(one), Luminance(other) }.Order()];
        return (luminances[1] + 0.05) / (luminances[0] + 0.05);
    }

    private static double Luminance(string hex) => (0.2126 * Channel(hex, 1)) + (0.7152 * Channel(hex, 3)) + (0.0722 * Channel(hex, 5));

    private static double Channel(string hex, int start)
    {
        var share = Convert.ToInt32(hex.Substring(start, 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
