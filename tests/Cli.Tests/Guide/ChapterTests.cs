using System.Text.RegularExpressions;
using Reckon.Diagnostics;
using Reckon.Site.Schemas;
using Reckon.Site.Shortcodes;
using Reckon.Support;

namespace Reckon.Cli.Tests.Guide;

/// <summary>The guide is whole: all there is has a place in it, in both languages.</summary>
public sealed partial class ChapterTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "input/guide");

    public static TheoryData<string> Languages => ["zh", "en"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_shortcode_has_an_entry(string language)
    {
        var shortcodes = new Catalog<IShortcode>(typeof(IShortcode).Assembly, s => s.Name).Names;

        var entries = Usage().Matches(GuideBlock.Chapter($"shortcodes.{language}.md")).Select(m => m.Groups[1].Value);

        Assert.Equal(shortcodes.Order(StringComparer.Ordinal), entries.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_schema_has_an_entry(string language)
    {
        var schemas = SchemaCatalog.All.Select(s => s.Name).Where(n => n != "common");

        var entries = Keys().Matches(GuideBlock.Chapter($"yaml.{language}.md")).Select(m => m.Groups[1].Value);

        Assert.Equal(schemas.Order(StringComparer.Ordinal), entries.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_first_page_leads_to_every_chapter(string language)
    {
        var chapters = Directory.EnumerateFiles(Folder, $"*.{language}.md").Select(f => Path.GetFileName(f)[..^$".{language}.md".Length]).Where(c => c is not ("index" or "messages")).ToList();

        var index = GuideBlock.Chapter($"index.{language}.md");

        Assert.Contains("first-report", chapters);
        Assert.All(chapters, c => Assert.Contains($"]({c}.md)", index));
    }

    [Fact]
    public void Every_chapter_has_a_twin_with_the_same_headings_and_its_own_place_in_the_order()
    {
        var chinese = Directory.EnumerateFiles(Folder, "*.zh.md").Select(f => Path.GetFileName(f)[..^6]).Order(StringComparer.Ordinal).ToList();
        var english = Directory.EnumerateFiles(Folder, "*.en.md").Select(f => Path.GetFileName(f)[..^6]).Order(StringComparer.Ordinal).ToList();

        Assert.Equal(chinese, english);
        Assert.All(chinese, c => Assert.Equal(Headings(c, "zh"), Headings(c, "en")));
        Assert.All(chinese, c => Assert.Equal(Order().Match(GuideBlock.Chapter(c + ".zh.md")).Value, Order().Match(GuideBlock.Chapter(c + ".en.md")).Value));
        var orders = chinese.Where(c => c != "index").Select(c => Order().Match(GuideBlock.Chapter(c + ".zh.md")).Value).ToList();
        Assert.Equal(orders.Distinct(), orders);
    }

    private static List<string> Headings(string chapter, string language) => [.. Heading().Matches(GuideBlock.Chapter($"{chapter}.{language}.md")).Select(m => m.Groups[1].Value)];

    [GeneratedRegex(@"^<\?# Usage (\w+)[^?]*/\?>$", RegexOptions.Multiline)]
    private static partial Regex Usage();

    [GeneratedRegex(@"^<\?# Keys (\w+) /\?>$", RegexOptions.Multiline)]
    private static partial Regex Keys();

    [GeneratedRegex(@"^#+ .*(\{#[\w-]+\})$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^order: (\d+)$", RegexOptions.Multiline)]
    private static partial Regex Order();
}
