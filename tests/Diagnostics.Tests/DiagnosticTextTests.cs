namespace Reckon.Diagnostics.Tests;

public sealed class DiagnosticTextTests
{
    [Fact]
    public void A_finding_has_place_line_carets_and_hint()
    {
        Assert.Equal(
            "input/a.yaml:2:7: error: There is no quantity 'jbos'. [unknown-quantity]\n    2 | a:    jbos + 1\n      |       ^^^^\n    = Did you mean 'jobs'?",
            Format("x\na:    jbos + 1\n", 8, 4, "There is no quantity 'jbos'.", "Did you mean 'jobs'?"));
    }

    [Fact]
    public void A_warning_says_so_and_needs_no_hint()
    {
        var file = new SourceFile("a", "x");

        Assert.Equal("a:1:1: warning: W. [w]\n    1 | x\n      | ^", DiagnosticText.Format(new Diagnostic(Severity.Warning, "w", file.Span(0, 1), "W.")));
    }

    // Chinese, Japanese, Korean and full-width signs fill two columns, an emoji or a rare letter its two halves.
    [Theory]
    [InlineData("标签: 就业 + x", 4, 2, 6, 4)]
    [InlineData("（a）", 1, 1, 2, 1)]
    [InlineData("ｗ한か：x", 4, 1, 8, 1)]
    [InlineData("😀: x", 4, 1, 4, 1)]
    [InlineData("\tx", 1, 1, 1, 1)]
    [InlineData("“x”", 1, 1, 1, 1)]
    [InlineData("x", 1, 0, 1, 1)]
    public void Carets_stand_under_the_word_as_a_terminal_shows_it(string text, int start, int length, int blanks, int carets)
    {
        var line = Format(text, start, length).Split('\n')[2];

        Assert.Equal("      | " + new string(' ', blanks) + new string('^', carets), line);
    }

    [Fact]
    public void A_long_line_is_cut_around_the_place()
    {
        var text = new string('a', 5000) + "WRONG" + new string('b', 5000);

        var lines = Format(text, 5000, 5).Split('\n');

        Assert.Equal("a:1:5001: error: M. [c]", lines[0]);
        Assert.InRange(lines[1].Length, 100, 180);
        Assert.Equal(lines[1].IndexOf("WRONG", StringComparison.Ordinal), lines[2].IndexOf('^', StringComparison.Ordinal));
        Assert.Equal(5, lines[2].Count(c => c == '^'));
    }

    [Fact]
    public void A_cut_never_halves_a_character()
    {
        var text = string.Concat(Enumerable.Repeat("😀", 400));

        for (var start = 0; start < 800; start += 7)
        {
            var shown = Format(text, start, 2);
            Assert.DoesNotContain('\ufffd', System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(shown.Split('\n')[1])));
        }
    }

    [Fact]
    public void A_place_over_several_lines_is_marked_to_the_end_of_its_first()
    {
        Assert.Equal("    1 | abc\n      |  ^^", string.Join('\n', Format("abc\r\ndef\r\n", 1, 8).Split('\n')[1..]));
    }

    [Fact]
    public void Control_characters_reach_neither_terminal_nor_layout()
    {
        var file = new SourceFile("a", "x\u001b[31my");
        var text = DiagnosticText.Format(new Diagnostic(Severity.Error, "c", file.Span(0, 1), "No '\u001b[2J\n\u2028'.", "Try\r\n\a."));

        Assert.Equal(4, text.Split('\n').Length);
        Assert.DoesNotContain(text, c => (char.IsControl(c) && c != '\n') || c == '\u2028');
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("   \n", 1)]
    [InlineData("a\n", 2)]
    public void An_empty_line_is_not_shown(string text, int start)
    {
        Assert.Single(Format(text, start, 0).Split('\n'));
    }

    [Fact]
    public void Numbers_of_lines_do_not_shift_the_carets()
    {
        var text = string.Concat(Enumerable.Repeat("\n", 1233)) + "ab";

        var lines = Format(text, 1234, 1).Split('\n');

        Assert.Equal(["a:1234:2: error: M. [c]", "    1234 | ab", "         |  ^"], lines);
    }

    private static string Format(string text, int start, int length, string message = "M.", string? hint = null)
    {
        var file = new SourceFile(hint is null ? "a" : "input/a.yaml", text);
        return DiagnosticText.Format(new Diagnostic(Severity.Error, hint is null ? "c" : "unknown-quantity", file.Span(start, length), message, hint));
    }
}
