using Reckon.Support;

namespace Reckon.Diagnostics.Tests;

public sealed class FolderLogTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly FolderLog _log = new();

    public FolderLogTests()
    {
        _folder.Write("a.txt", "one");
        _folder.Write("b.txt", "two");
        var files = new SourceFolder(_folder.Root, _log);
        files.Read("a.txt", new DiagnosticBag());
        files.Exists("c.txt");
        files.List("sub");
    }

    [Fact]
    public void Finds_nothing_where_all_answers_are_the_same() => Assert.Equal([], Changed()!);

    [Fact]
    public void Finds_a_file_by_its_content_whatever_its_time()
    {
        var time = File.GetLastWriteTimeUtc(_folder.FullPath("a.txt"));
        _folder.Write("a.txt", "One");
        File.SetLastWriteTimeUtc(_folder.FullPath("a.txt"), time);

        Assert.Equal(["a.txt"], Changed()!);
    }

    [Fact]
    public void Finds_a_file_that_is_gone()
    {
        File.Delete(_folder.FullPath("a.txt"));

        Assert.Equal(["a.txt"], Changed()!);
    }

    [Fact]
    public void Does_not_look_at_files_that_nobody_read()
    {
        _folder.Write("b.txt", "Two");

        Assert.Equal([], Changed()!);
    }

    [Theory]
    [InlineData("c.txt")]
    [InlineData("sub/d.txt")]
    public void Gives_up_where_there_are_other_files_than_before(string path)
    {
        _folder.Write(path, "new");

        Assert.Null(Changed());
    }

    [Fact]
    public void Knows_which_files_were_read_more_than_once()
    {
        var files = new SourceFolder(_folder.Root, _log);
        files.Read("b.txt", new DiagnosticBag());
        files.Read("b.txt", new DiagnosticBag());

        Assert.Equal((true, false), (_log.WasReadOnce("a.txt"), _log.WasReadOnce("b.txt")));
    }

    [Fact]
    public void Takes_the_later_answer_where_two_logs_have_one()
    {
        _folder.Write("a.txt", "three");
        var later = new FolderLog();
        new SourceFolder(_folder.Root, later).Read("a.txt", new DiagnosticBag());

        Assert.Equal([], _log.With(later).ChangedFiles(new SourceFolder(_folder.Root))!);
        _folder.Write("c.txt", "new");
        Assert.Null(_log.With(later).ChangedFiles(new SourceFolder(_folder.Root)));
    }

    public void Dispose() => _folder.Dispose();

    private IReadOnlyList<string>? Changed() => _log.ChangedFiles(new SourceFolder(_folder.Root));
}
