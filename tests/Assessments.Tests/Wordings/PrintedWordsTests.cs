using System.Globalization;
using Reckon.Assessments.Numbers;
using Reckon.Assessments.Wordings;

namespace Reckon.Assessments.Tests.Wordings;

/// <summary>What the words of a source say, read as a person reads them.</summary>
public sealed class PrintedWordsTests
{
    [Theory]
    [InlineData("超过 300 万人", Sense.AtLeast)]
    [InlineData("超300万", Sense.AtLeast)]
    [InlineData("逾 300 万", Sense.AtLeast)]
    [InlineData("300 万个以上", Sense.AtLeast)]
    [InlineData("300 家以上", Sense.AtLeast)]
    [InlineData("300余万", Sense.AtLeast)]
    [InlineData("3000 余人", Sense.AtLeast)]
    [InlineData("3万多人", Sense.AtLeast)]
    [InlineData("100 多个", Sense.AtLeast)]
    [InlineData("多于 5 个", Sense.AtLeast)]
    [InlineData("不低于 5%", Sense.AtLeast)]
    [InlineData("不少于5个", Sense.AtLeast)]
    [InlineData("至少有 5 个", Sense.AtLeast)]
    [InlineData("突破了10亿元", Sense.AtLeast)]
    [InlineData("more than 3 million", Sense.AtLeast)]
    [InlineData("over 3 million", Sense.AtLeast)]
    [InlineData("At least 3 million", Sense.AtLeast)]
    [InlineData("above 30%", Sense.AtLeast)]
    [InlineData("no fewer than 30 firms", Sense.AtLeast)]
    [InlineData("30 or more", Sense.AtLeast)]
    [InlineData("100+ leaders", Sense.AtLeast)]
    [InlineData("不足 5 万元", Sense.AtMost)]
    [InlineData("不到5%", Sense.AtMost)]
    [InlineData("低于5%", Sense.AtMost)]
    [InlineData("不超过 500 人", Sense.AtMost)]
    [InlineData("500人以下", Sense.AtMost)]
    [InlineData("less than 5%", Sense.AtMost)]
    [InlineData("under 5 million", Sense.AtMost)]
    [InlineData("below 5%", Sense.AtMost)]
    [InlineData("at most 5", Sense.AtMost)]
    [InlineData("no more than 5", Sense.AtMost)]
    [InlineData("up to 5", Sense.AtMost)]
    [InlineData("近 1000 万人", Sense.Nearly)]
    [InlineData("将近1000万", Sense.Nearly)]
    [InlineData("接近 1000 万", Sense.Nearly)]
    [InlineData("nearly 10 points", Sense.Nearly)]
    [InlineData("almost 10%", Sense.Nearly)]
    [InlineData("just under 10%", Sense.Nearly)]
    [InlineData("约 16 个百分点", Sense.About)]
    [InlineData("大约16%", Sense.About)]
    [InlineData("60%左右", Sense.About)]
    [InlineData("60 人上下", Sense.About)]
    [InlineData("about 60%", Sense.About)]
    [InlineData("around 60%", Sense.About)]
    [InlineData("approximately 60%", Sense.About)]
    [InlineData("roughly 60%", Sense.About)]
    [InlineData("923 万个", null)]
    [InlineData("最近 3 年", null)]
    [InlineData("附近3家", null)]
    [InlineData("通过 500 人", null)]
    [InlineData("线上300人", null)]
    [InlineData("本科以上 300 人", null)]
    [InlineData("带动上下游企业 30 家", null)]
    [InlineData("2022年1月26日", null)]
    [InlineData("overall 5%", null)]
    public void The_sense_stands_right_before_or_behind_the_number(string words, Sense? sense) => Assert.Equal(sense, Read(words).Sense);

    [Theory]
    [InlineData("34–41 million", 34, 41, 1e6)]
    [InlineData("10%～15%", 10, 15, 0.01)]
    [InlineData("10-15%", 10, 15, 0.01)]
    [InlineData("3至5万人", 3, 5, 1e4)]
    [InlineData("3万至5万人", 3, 5, 1e4)]
    [InlineData("3万人到5万人", 3, 5, 1e4)]
    [InlineData("between 3 and 5", 3, 5, 1)]
    [InlineData("3 to 5 thousand", 3, 5, 1e3)]
    [InlineData("8000万至1.2亿", 0.8, 1.2, 1e8)]
    [InlineData("1.5—2.5倍", 1.5, 2.5, 1)]
    public void An_interval_is_read_with_both_ends(string words, double low, double high, double scale)
    {
        var number = Read(words);

        Assert.Equal((low, high, scale), ((double)number.Digits, (double)number.Upper!.Value, number.Scale));
    }

    [Theory]
    [InlineData("2022-01-26")]
    [InlineData("从181至574")]
    [InlineData("from 41.6% to 51.7%")]
    [InlineData("15-10")]
    [InlineData("3 and 5")]
    [InlineData("-2.4")]
    [InlineData("2022年1月至3月")]
    public void What_only_looks_like_an_interval_is_the_first_number(string words) => Assert.Null(Read(words).Upper);

    [Theory]
    [InlineData("过半", 0.5, Sense.AtLeast)]
    [InlineData("一半以上", 0.5, Sense.AtLeast)]
    [InlineData("超过一半", 0.5, Sense.AtLeast)]
    [InlineData("半数以上", 0.5, Sense.AtLeast)]
    [InlineData("超半数", 0.5, Sense.AtLeast)]
    [InlineData("more than half", 0.5, Sense.AtLeast)]
    [InlineData("over half", 0.5, Sense.AtLeast)]
    [InlineData("half of them", 0.5, null)]
    [InlineData("三分之二", 2.0 / 3, null)]
    [InlineData("近三分之一", 1.0 / 3, Sense.Nearly)]
    [InlineData("two thirds", 2.0 / 3, null)]
    [InlineData("three-quarters", 0.75, null)]
    [InlineData("about a third", 1.0 / 3, Sense.About)]
    [InlineData("one in five", 0.2, null)]
    [InlineData("nearly 3 out of 10", 0.3, Sense.Nearly)]
    [InlineData("五成", 0.5, null)]
    [InlineData("近七成", 0.7, Sense.Nearly)]
    [InlineData("六成左右", 0.6, Sense.About)]
    [InlineData("超半成", 0.05, Sense.AtLeast)]
    [InlineData("七成半", 0.75, null)]
    [InlineData("十分之一", 0.1, null)]
    [InlineData("翻番", 2, null)]
    [InlineData("翻了一番", 2, null)]
    [InlineData("more than doubled", 2, Sense.AtLeast)]
    [InlineData("tripled", 3, null)]
    [InlineData("三倍", 3, null)]
    [InlineData("2.5倍", 2.5, null)]
    [InlineData("three times", 3, null)]
    public void A_share_or_a_multiple_stands_in_words(string words, double value, Sense? sense)
    {
        var number = Read(words);

        Assert.Equal((value, sense, true), (Math.Round((double)number.Digits, 12), number.Sense, number.IsShare), Same);
    }

    [Theory]
    [InlineData("百分之三十", "30", 0.01)]
    [InlineData("百分之三十二点五", "32.5", 0.01)]
    [InlineData("百分之24.4", "24.4", 0.01)]
    [InlineData("千分之五", "5", 0.001)]
    [InlineData("24.4 percent", "24.4", 0.01)]
    [InlineData("24.4 per cent", "24.4", 0.01)]
    public void A_percentage_stands_in_words(string words, string digits, double scale) =>
        Assert.Equal((digits, scale, false), (Read(words).Digits.ToString(CultureInfo.InvariantCulture), Read(words).Scale, Read(words).IsShare));

    [Theory]
    [InlineData("超百万", 1e6, 1e6, Sense.AtLeast)]
    [InlineData("上百万", 1e6, 1e6, Sense.AtLeast)]
    [InlineData("过亿", 1e8, 1e8, Sense.AtLeast)]
    [InlineData("三百万", 3e6, 1e4, null)]
    [InlineData("三百余万", 3e6, 1e6, Sense.AtLeast)]
    [InlineData("一百零五", 105, 1, null)]
    [InlineData("七大版块", 7, 1, null)]
    [InlineData("over a million", 1e6, 1e6, Sense.AtLeast)]
    [InlineData("two million", 2e6, 1e6, null)]
    [InlineData("seven zones", 7, 1, null)]
    public void A_number_stands_in_words(string words, double value, double lastDigit, Sense? sense)
    {
        var number = Read(words);

        Assert.Equal((value, lastDigit, sense), ((double)number.Digits * number.Scale, (double)number.LastDigit * number.Scale, number.Sense));
    }

    [Theory]
    [InlineData("许多")]
    [InlineData("数以万计")]
    [InlineData("一批商户")]
    [InlineData("完成任务")]
    [InlineData("one of them")]
    [InlineData("")]
    public void Words_without_a_number_have_none(string words) => Assert.Null(PrintedWords.Find(words));

    // 300余万 is three hundred and something: only its first digit is told.
    [Theory]
    [InlineData("300余万", "100")]
    [InlineData("2000多人", "1000")]
    [InlineData("超过 300 万", "1")]
    [InlineData("923 万个", "1")]
    [InlineData("1.50", "0.01")]
    public void Yu_and_duo_say_that_further_digits_were_left_out(string words, string lastDigit) =>
        Assert.Equal(lastDigit, Read(words).LastDigit.ToString(CultureInfo.InvariantCulture));

    [Fact]
    public void The_first_number_of_a_sentence_counts()
    {
        Assert.Equal(1000, Read("1000 万，一半为女性").Digits);
        Assert.Equal(0.5m, Read("一半以上，即1000万").Digits);
    }

    private static WrittenNumber Read(string words) => PrintedWords.Find(words) ?? throw new ArgumentException($"No number in '{words}'.", nameof(words));

    private static bool Same((double Value, Sense? Sense, bool IsShare) a, (double Value, Sense? Sense, bool IsShare) b) =>
        Math.Abs(a.Value - b.Value) < 1e-9 && a.Sense == b.Sense && a.IsShare == b.IsShare;
}
