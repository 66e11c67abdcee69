namespace Reckon.EndToEnd.Tests.BadInput;

/// <summary>What a build does to the output folder.</summary>
public sealed class OutputTests
{
    [Fact]
    public async Task A_file_of_somebody_else_survives_and_an_old_page_goes()
    {
        using var site = SmallSite.Create();
        site.Write("input/old.md", "Old\n");
        await CommandRun.OfAsync(site.Root, "build");
        site.Write("output/CNAME", "example.org\n");
        File.Delete(site.FullPath("input/old.md"));

        var run = await CommandRun.OfAsync(site.Root, "build");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("example.org\n", site.Read("output/CNAME"));
        Assert.False(File.Exists(site.FullPath("output/old.html")));
    }

    [Fact]
    public async Task A_second_build_writes_nothing()
    {
        using var site = SmallSite.Create();
        await CommandRun.OfAsync(site.Root, "build");

        var run = await CommandRun.OfAsync(site.Root, "build");

        Assert.Contains("0 files written,", run.Out);
        Assert.Contains(", 0 deleted", run.Out);
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("input")]
    [InlineData("input/output")]
    [InlineData("theme")]
    [InlineData("/")]
    public async Task A_folder_with_other_files_is_refused(string output)
    {
        using var site = SmallSite.Create();
        var before = site.Contents(".");

        var run = await CommandRun.OfAsync(site.Root, "build", "-o", output);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("[bad-output]", run.Error);
        Assert.Equal(before, site.Contents("."));
    }

    [Fact]
    public async Task A_file_that_no_build_wrote_is_not_replaced()
    {
        using var site = SmallSite.Create();
        site.Write("public/index.html", "mine");

        var run = await CommandRun.OfAsync(site.Root, "build", "-o", "public");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("[not-ours]", run.Error);
        Assert.Equal("mine", site.Read("public/index.html"));
        Assert.Single(site.Contents("public"));
    }
}
