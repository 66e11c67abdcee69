using Reckon.Charts.Marks;
using Reckon.Support;

namespace Reckon.Charts.Tests.Marks;

public class MarkCatalogTests
{
    [Fact]
    public void Each_folder_of_marks_is_one_mark()
    {
        var folders = Directory.GetDirectories(Path.Combine(Repository.Root, "src", "Charts", "Marks")).Select(path => Path.GetFileName(path).ToLowerInvariant());

        Assert.Equal(folders.Order(StringComparer.Ordinal), MarkCatalog.Entries.Select(entry => entry.Name.Replace("-", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void Each_mark_says_what_it_shows_and_what_it_needs() => Assert.All(MarkCatalog.Entries, entry =>
    {
        Assert.EndsWith(".", entry.Summary, StringComparison.Ordinal);
        Assert.NotEmpty(entry.Required);
        Assert.Empty(entry.Required.Intersect(entry.Optional));
    });

    [Fact]
    public void Each_mark_says_so_in_Chinese_too() => Assert.All(MarkCatalog.Entries, entry => Assert.True(entry.ChineseSummary.EndsWith('。'), entry.Name));

    [Fact]
    public void Each_mark_has_an_example() => Assert.All(MarkCatalog.Entries, entry => Assert.Contains($"mark: {entry.Name}\n", MarkExamples.Find(entry.Name) ?? "", StringComparison.Ordinal));
}
