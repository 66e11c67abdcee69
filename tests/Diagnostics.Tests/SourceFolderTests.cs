using System.Text;
using Reckon.Support;

namespace Reckon.Diagnostics.Tests;

public sealed class SourceFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly DiagnosticBag _diagnostics = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_is_read_once_and_without_its_byte_order_mark()
    {
        _folder.Write("input/a.txt", "\ufeff中文\r\n");
        var files = new SourceFolder(_folder.Root);

        var file = files.Read("input/a.txt", _diagnostics)!;

        Assert.Equal(("input/a.txt", "中文\r\n"), (file.Path, file.Text));
        Assert.Same(file, files.Read("input/a.txt", _diagnostics));
    }

    [Fact]
    public void Files_are_listed_in_ordinal_order_below_the_folder_only()
    {
        _folder.Write("input/b.txt", "").Write("input/B/a.txt", "").Write("input/a.txt", "").Write("input/.hidden", "").Write("other/c.txt", "");

        Assert.Equal(["input/.hidden", "input/B/a.txt", "input/a.txt", "input/b.txt"], new SourceFolder(_folder.Root).List("input"));
        Assert.Empty(new SourceFolder(_folder.Root).List("nothing"));
    }

    [Theory]
    [InlineData("../a.txt")]
    [InlineData("input/../../a.txt")]
    [InlineData("/etc/hostname")]
    [InlineData("..\\a.txt")]
    public void Nothing_outside_is_read(string path)
    {
        Assert.Null(new SourceFolder(_folder.FullPath("site")).Read(path, _diagnostics));

        Assert.Equal("outside-root", Assert.Single(_diagnostics.Ordered()).Code);
    }

    [Fact]
    public void A_folder_of_a_similar_name_is_outside()
    {
        _folder.Write("site/a.txt", "").Write("site2/a.txt", "");

        Assert.False(new SourceFolder(_folder.FullPath("site")).Exists("../site2/a.txt"));
        Assert.True(new SourceFolder(_folder.FullPath("site")).Exists("../site/a.txt"));
    }

    [Fact]
    public void Links_are_followed_inside_and_not_outside()
    {
        _folder.Write("site/real.txt", "in").Write("secret.txt", "out").Write("outer/secret.txt", "out");
        Link("site/inside.txt", "real.txt");
        Link("site/outside.txt", "../secret.txt");
        Link("site/absolute.txt", _folder.FullPath("secret.txt"));
        Link("site/folder", "../outer");
        Link("site/chain.txt", "folder/secret.txt");
        Link("site/chain2.txt", "chain.txt");
        var files = new SourceFolder(_folder.FullPath("site"));

        Assert.Equal("in", files.Read("inside.txt", _diagnostics)!.Text);
        foreach (var path in new[] { "outside.txt", "absolute.txt", "folder/secret.txt", "chain.txt", "chain2.txt" })
        {
            var diagnostics = new DiagnosticBag();
            Assert.Null(files.Read(path, diagnostics));
            Assert.Equal("outside-root", Assert.Single(diagnostics.Ordered()).Code);
        }
    }

    [Fact]
    public void A_site_reached_by_a_link_is_read()
    {
        _folder.Write("site/a.txt", "in");
        Link("alias", "site");

        Assert.Equal("in", new SourceFolder(_folder.FullPath("alias")).Read("a.txt", _diagnostics)!.Text);
    }

    [Fact]
    public void A_circle_of_links_is_no_file()
    {
        Directory.CreateDirectory(_folder.FullPath("site"));
        Link("site/a.txt", "b.txt");
        Link("site/b.txt", "a.txt");

        Assert.Null(new SourceFolder(_folder.FullPath("site")).Read("a.txt", _diagnostics));

        Assert.Equal("missing-file", Assert.Single(_diagnostics.Ordered()).Code);
    }

    [Fact]
    public void A_folder_that_holds_a_link_to_itself_is_listed_once()
    {
        _folder.Write("site/input/a.txt", "");
        Link("site/input/again", ".");

        Assert.Equal(["input/a.txt"], new SourceFolder(_folder.FullPath("site")).List("input"));
    }

    [Theory]
    [InlineData("missing.txt")]
    [InlineData("input")]
    [InlineData("a\0b.txt")]
    public void What_is_not_there_is_said_where_it_was_asked_for(string path)
    {
        Directory.CreateDirectory(_folder.FullPath("input"));
        var asked = new SourceFile("page.md", "see missing.txt").Span(4, 11);

        Assert.Null(new SourceFolder(_folder.Root).Read(path, _diagnostics, asked));

        var error = Assert.Single(_diagnostics.Ordered());
        Assert.Equal(("missing-file", asked), (error.Code, error.Span));
    }

    [Fact]
    public void A_file_of_a_near_name_is_offered()
    {
        _folder.Write("data/jobs.csv", "");

        new SourceFolder(_folder.Root).Read("data/job.csv", _diagnostics);

        Assert.Equal("Did you mean 'jobs.csv'?", Assert.Single(_diagnostics.Ordered()).Hint);
    }

    [Fact]
    public void Eight_mebibytes_are_read_and_no_more()
    {
        _folder.Write("fits.txt", new byte[8 * 1024 * 1024].Select(_ => (byte)'a').ToArray()).Write("large.txt", new byte[8 * 1024 * 1024 + 1]);
        var files = new SourceFolder(_folder.Root);

        Assert.NotNull(files.Read("fits.txt", _diagnostics));
        Assert.Null(files.Read("large.txt", _diagnostics));

        Assert.Equal("too-large", Assert.Single(_diagnostics.Ordered()).Code);
    }

    [Fact]
    public void Chinese_of_an_old_encoding_is_told_where_it_starts()
    {
        // GB 18030 of 年份: C4 EA B7 DD.
        _folder.Write("a.csv", [.. Encoding.UTF8.GetBytes("a,中\n"), 0xC4, 0xEA, 0xB7, 0xDD, (byte)'\n']);

        Assert.Null(new SourceFolder(_folder.Root).Read("a.csv", _diagnostics));

        var error = Assert.Single(_diagnostics.Ordered());
        Assert.Equal(("not-utf8", (2, 1)), (error.Code, error.Span.File.Position(error.Span.Start)));
        Assert.Contains("byte 6", error.Message, StringComparison.Ordinal);
        Assert.Contains("GB 18030", error.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_character_cut_off_at_the_end_is_no_text()
    {
        _folder.Write("a.txt", [0xEF, 0xBB, 0xBF, (byte)'x', 0xE4, 0xB8]);

        Assert.Null(new SourceFolder(_folder.Root).Read("a.txt", _diagnostics));

        Assert.Contains("byte 4", Assert.Single(_diagnostics.Ordered()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_with_a_nul_is_no_text()
    {
        _folder.Write("a.txt", "ab\n\0c");

        Assert.Null(new SourceFolder(_folder.Root).Read("a.txt", _diagnostics));

        var error = Assert.Single(_diagnostics.Ordered());
        Assert.Equal(("not-text", 3), (error.Code, error.Span.Start));
    }

    [Fact]
    public void Paths_of_windows_work()
    {
        _folder.Write("input/data/a.txt", "x");

        Assert.Equal("x", new SourceFolder(_folder.Root).Read("input\\data\\a.txt", _diagnostics)!.Text);
    }

    private void Link(string path, string target) => File.CreateSymbolicLink(_folder.FullPath(path), target);
}
