using Reckon.Support;

namespace Reckon.Conventions.Tests;

public sealed class TestFolderTests
{
    private static readonly string Tests = Path.Combine(Repository.Root, "tests");

    [Theory]
    [InlineData("Assessments")]
    [InlineData("Diagnostics")]
    [InlineData("Statistics")]
    public void Every_folder_of_tests_mirrors_one_of_the_product(string project)
    {
        var folders = Directory.EnumerateFiles(Path.Combine(Tests, project + ".Tests"), "*Tests.cs", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Path.Combine(Tests, project + ".Tests"), Path.GetDirectoryName(f)!)).Distinct();

        Assert.Equal([], folders.Where(f => !Directory.Exists(Path.Combine(Product.SourceFolder, project, f))));
    }

    [Fact]
    public void No_test_is_skipped_for_good_or_sleeps()
    {
        string[] forbidden = ["Skip = \"", "Thread" + ".Sleep(", "Task" + ".Delay("];
        var files = Directory.EnumerateFiles(Tests, "*.cs", SearchOption.AllDirectories).Where(f => Path.GetFileName(f) != "TestFolderTests.cs");

        Assert.Empty(files.Where(f => forbidden.Any(w => File.ReadAllText(f).Contains(w, StringComparison.Ordinal))).Select(f => Path.GetRelativePath(Tests, f)));
    }
}
