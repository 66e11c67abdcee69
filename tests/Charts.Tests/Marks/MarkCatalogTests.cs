using Reckon.Charts.Marks;
using Reckon.Support;

namespace Reckon.Charts.Tests.Marks;

public class MarkCatalogTests
{
    [Fact]
    public void Each_folder_of_marks_is_one_mark()
    {
        var folders = Directory.GetDirectories(Path.Combine(Repository.Root, "src", "Charts", "Marks")).Select(path => NameOf(Path.GetFileName(path)));

        Assert.Equal(folders.Order(StringComparer.Ordinal), MarkCatalog.Entries.Select(entry => entry.Name));
    }

    // TileMap is the mark tile-map.
    private static string NameOf(string folder) =>
        string.Concat(folder.Select((letter, index) => index > 0 && char.IsUpper(letter) ? $"-{char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));

    [Fact]
    public void Each_mark_says_what_it_shows_and_what_it_needs() => Assert.All(MarkCatalog.Entries, entry =>
    {
        Assert.EndsWith(".", entry.Summary, StringComparison.Ordinal);
        Assert.NotEmpty(entry.Required);
        Assert.Empty(entry.Required.Intersect(entry.Optional));
    });
}
