using Reckon.Charts.Specification;
using Reckon.Charts.Text;

namespace Reckon.Charts.Tests.Text;

public class TextMeasureTests
{
    [Fact]
    public void A_Han_character_takes_an_em_and_some_slack() =>
        Assert.Equal(4 * 12.5 * 1.02, TextMeasure.Width("微信生态", TextStyle.Small, ChartLanguage.Zh), 9);

    // Helvetica: A 667, v 500 and e 556 thousandths of an em (Adobe core font metrics).
    [Fact]
    public void Latin_letters_take_the_widths_of_Helvetica() =>
        Assert.Equal((0.667 + 0.5 + 0.556) * 12.5 * 1.08, TextMeasure.Width("Ave", TextStyle.Small, ChartLanguage.En), 9);

    [Fact]
    public void Marks_that_both_scripts_use_are_wide_in_Chinese() => Assert.True(
        TextMeasure.Width("“…”", TextStyle.Small, ChartLanguage.Zh) > TextMeasure.Width("“…”", TextStyle.Small, ChartLanguage.En) * 1.5);

    [Fact]
    public void Accents_and_joiners_take_no_room() => Assert.Equal(
        TextMeasure.Width("Xian", TextStyle.Small, ChartLanguage.En), TextMeasure.Width("Xi\u200Da\u0300n", TextStyle.Small, ChartLanguage.En));

    [Fact]
    public void Bold_is_wider() => Assert.True(
        TextMeasure.Width("2000", TextStyle.SmallStrong, ChartLanguage.En) > TextMeasure.Width("2000", TextStyle.Small, ChartLanguage.En));
}
