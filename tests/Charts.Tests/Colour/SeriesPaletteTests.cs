using Reckon.Charts.Colour;

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

    private static IEnumerable<int> Numbers() => Enumerable.Range(1, SeriesPalette.MaximumSeries);

    // WCAG 2.2, relative luminance and contrast ratio.
    private static double Contrast(string one, string other)
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
