namespace Reckon.Diagnostics.Tests;

public sealed class SourceFileTests
{
    private static readonly SourceFile File = new("a", "ab\r\n中文\n\nlast");

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(1, 1, 2)]
    [InlineData(3, 1, 4)]
    [InlineData(4, 2, 1)]
    [InlineData(5, 2, 2)]
    [InlineData(7, 3, 1)]
    [InlineData(8, 4, 1)]
    [InlineData(12, 4, 5)]
    public void An_offset_has_a_line_and_a_column_and_the_other_way_round(int offset, int line, int column)
    {
        Assert.Equal((line, column), File.Position(offset));
        Assert.Equal(offset, File.Offset(line, column));
    }

    [Fact]
    public void Lines_come_without_their_ends()
    {
        Assert.Equal(["ab", "中文", "", "last"], Enumerable.Range(1, 4).Select(File.Line));
    }

    [Theory]
    [InlineData(-5, 3, 0, 3)]
    [InlineData(10, 99, 10, 2)]
    [InlineData(99, 1, 12, 0)]
    [InlineData(3, -1, 3, 0)]
    public void Places_are_kept_inside_the_text(int start, int length, int expectedStart, int expectedLength)
    {
        var span = File.Span(start, length);

        Assert.Equal((expectedStart, expectedLength), (span.Start, span.Length));
    }

    [Theory]
    [InlineData(0, 5, 0)]
    [InlineData(9, 1, 12)]
    [InlineData(4, 99, 12)]
    public void Offsets_are_kept_inside_the_text(int line, int column, int expected)
    {
        Assert.Equal(expected, File.Offset(line, column));
    }

    [Fact]
    public void A_slice_is_counted_from_the_start_of_its_place()
    {
        var span = File.Span(4, 2).Slice(1, 1);

        Assert.Equal(("文", 5, 6), (span.Text, span.Start, span.End));
    }
}
