using System.Reflection;
using Reckon.Diagnostics;
using Reckon.Site.Output;
using Reckon.Site.Shortcodes;
using Reckon.Support;

namespace Reckon.Site.Tests.Shortcodes;

/// <summary>Runs the example of each shortcode with the theme of this repository, in the site <c>ExampleSite</c> beside this file.</summary>
public sealed class ExamplesTests
{
    private const string Page = "input/reports/example/index.md";
    private static readonly Assembly Site = typeof(IShortcode).Assembly;
    private static readonly Catalog<IShortcode> Catalog = new(Site, s => s.Name);

    public static TheoryData<string> Names => [.. Catalog.Names];

    public static TheoryData<string> Examples =>
        [.. Catalog.Names.SelectMany(n => new[] { $"{n}/Example.md", $"{n}/Example.zh.md" }).Where(e => !e.EndsWith(".zh.md", StringComparison.Ordinal) || Site.GetManifestResourceInfo(Resource(e)) is not null)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_example_builds(string example)
    {
        var root = Directory.CreateTempSubdirectory("reckon-").FullName;
        Copy(Path.Combine(Repository.Root, "tests/Site.Tests/Shortcodes/ExampleSite"), root);
        Copy(Path.Combine(Repository.Root, "theme"), Path.Combine(root, "theme"));
        File.WriteAllText(Path.Combine(root, Page), Text(example));

        var report = SiteBuilder.Build(new BuildRequest { Root = root }, new MemoryOutput());

        Directory.Delete(root, recursive: true);
        Assert.True(report.Succeeded, TestSite.Text(report));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_grammar_is_documented(string name)
    {
        var shortcode = Catalog.Find(name)!;

        Assert.True(char.IsAsciiLetterUpper(name[0]), name);
        Assert.Equal($"Reckon.Site.Shortcodes.{name}", shortcode.GetType().Namespace);
        Assert.All(shortcode.Parameters, p => Assert.EndsWith(".", p.Summary, StringComparison.Ordinal));
        Assert.Equal(shortcode.Parameters.OrderBy(p => !p.IsRequired).Select(p => p.Name), shortcode.Parameters.Select(p => p.Name));
    }

    private static string Resource(string example) => $"Reckon.Site.Shortcodes.{example.Replace('/', '.')}";

    private static string Text(string example)
    {
        using var stream = Site.GetManifestResourceStream(Resource(example));
        Assert.True(stream is not null, $"src/Site/Shortcodes/ holds no {example}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }
}
