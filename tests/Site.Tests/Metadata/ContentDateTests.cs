using Reckon.Site.Metadata;
using Reckon.Support;

namespace Reckon.Site.Tests.Metadata;

public sealed class ContentDateTests
{
    [Theory]
    [InlineData("2022", "2022")]
    [InlineData("2022-02", "2022-02")]
    [InlineData("2022-2-5", "2022-02-05")]
    [InlineData("2022年", "2022")]
    [InlineData("2022年2月", "2022-02")]
    [InlineData("2022 年 12 月 15 日", "2022-12-15")]
    [InlineData("February 2022", "2022-02")]
    [InlineData("15 February 2022", "2022-02-15")]
    [InlineData("February 15, 2022", "2022-02-15")]
    [InlineData(" september 2021 ", "2021-09")]
    public void A_date_for_readers_is_read(string text, string iso)
    {
        Assert.Equal(iso, ContentDate.Iso(text));
        Assert.Equal(iso, Culture.Run("fr-FR", () => ContentDate.Iso(text)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("spring 2022")]
    [InlineData("2022-13")]
    [InlineData("2022-02-30")]
    [InlineData("31 April 2022")]
    [InlineData("2021–2022")]
    [InlineData("22")]
    public void What_is_no_date_is_left_out(string? text) => Assert.Null(ContentDate.Iso(text));
}
