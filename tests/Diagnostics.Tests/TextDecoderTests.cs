using System.Text;
using Reckon.Support;

namespace Reckon.Diagnostics.Tests;

public sealed class TextDecoderTests : IDisposable
{
    // 年份,县 and a line end, as Chinese spreadsheets write them.
    private static readonly byte[] Chinese = [0xC4, 0xEA, 0xB7, 0xDD, (byte)',', 0xCF, 0xD8, (byte)'\n'];

    private readonly TemporaryFolder _folder = new();
    private readonly DiagnosticBag _diagnostics = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Declared_GB_18030_is_read() => Assert.Equal("年份,县\n", Read(Chinese, TextEncoding.Gb18030)!.Text);

    [Fact]
    public void Four_bytes_of_GB_18030_are_one_character() =>
        Assert.Equal("\ud840\udc00", Read([0x95, 0x32, 0x82, 0x36], TextEncoding.Gb18030)!.Text);

    [Fact]
    public void ASCII_is_read_under_either_name() => Assert.Equal("a,b\n", Read("a,b\n"u8.ToArray(), TextEncoding.Gb18030)!.Text);

    [Fact]
    public void Two_encodings_of_one_file_are_two_readings()
    {
        _folder.Write("a.csv", Chinese);
        var files = new SourceFolder(_folder.Root);

        Assert.NotNull(files.ReadData("a.csv", TextEncoding.Gb18030, _diagnostics, Asked));
        Assert.Null(files.ReadData("a.csv", TextEncoding.Utf8, _diagnostics, Asked));
    }

    [Fact]
    public void A_page_cannot_declare_an_encoding_and_is_not_told_to()
    {
        _folder.Write("a.md", Chinese);

        Assert.Null(new SourceFolder(_folder.Root).Read("a.md", _diagnostics));

        Assert.Equal("Save it as UTF-8. Chinese Excel writes GB 18030 unless told otherwise.", Assert.Single(_diagnostics.Ordered()).Hint);
    }

    [Theory]
    [InlineData("utf-16", TextEncoding.Utf8, "UTF-16")]
    [InlineData("utf-16BE", TextEncoding.Utf8, "UTF-16")]
    [InlineData("utf-16", TextEncoding.Gb18030, "UTF-16")]
    [InlineData("utf-8", TextEncoding.Gb18030, "but it is UTF-8")]
    [InlineData("gb18030", TextEncoding.Utf8, "looks like GB 18030")]
    [InlineData("iso-8859-1", TextEncoding.Utf8, "starts no character.")]
    public void Another_encoding_is_named(string encoding, TextEncoding declared, string told)
    {
        var text = encoding == "iso-8859-1" ? "year,café\n" : "year,年份\n";

        Assert.Null(Read(CodePagesEncodingProvider.Instance.GetEncoding(encoding) is { } old ? old.GetBytes(text) : Encoding.GetEncoding(encoding).GetBytes(text), declared));

        Assert.Contains(told, Assert.Single(_diagnostics.Ordered()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_advice_works()
    {
        Assert.Null(Read(Chinese, TextEncoding.Utf8));

        Assert.Contains("'encoding: gb18030'", Assert.Single(_diagnostics.Ordered()).Hint, StringComparison.Ordinal);
    }

    private static SourceSpan Asked => new SourceFile("assessment.yaml", "").Span(0, 0);

    private SourceFile? Read(byte[] bytes, TextEncoding encoding)
    {
        _folder.Write("a.csv", bytes);
        return new SourceFolder(_folder.Root).ReadData("a.csv", encoding, _diagnostics, Asked);
    }
}
