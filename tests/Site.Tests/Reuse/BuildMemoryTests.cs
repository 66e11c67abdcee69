using Reckon.Site.Output;
using Reckon.Site.Reuse;

namespace Reckon.Site.Tests.Reuse;

/// <summary>A build that remembers the one before gives what a build gives that remembers nothing.</summary>
public sealed class BuildMemoryTests : IDisposable
{
    private const string Layout = "{{page.titleText}}\n{{{content}}}{{#each children}}<p>{{title}}: {{description}}</p>{{/each}}";

    private readonly BuildMemory _memory = new();
    private readonly MemoryOutput _output = new();
    private readonly TestSite _site = new(
        ("theme/layouts/default.hbs", Layout),
        ("input/index.md", "---\ntitle: Home\n---\nSee [the facts](first.md#facts), <?# Ref #facts /?>, [second](second.md) and <?# Include _part.md /?>.\n\n<?# Include whole.md /?>\n"),
        ("input/first.md", "---\ntitle: First\n---\nAbout the first.\n\nMore of it.\n\n## Facts {#facts}\n\nA fact.\n"),
        ("input/second.md", "---\ntitle: Second\n---\nAbout the second.\n"),
        ("input/whole.md", "A page.\n\nAnother one includes it.\n"),
        ("input/_part.md", "a part"),
        ("input/plain.txt", "plain"));

    public BuildMemoryTests()
    {
        BuildBoth();
        Assert.NotEmpty(_output.Files);
    }

    public static TheoryData<string, string, string> Edits => new()
    {
        { "input/first.md", "More of it.", "Less of it." },
        { "input/first.md", "About the first.", "On the first." },
        { "input/first.md", "## Facts", "## Findings" },
        { "input/first.md", "{#facts}", "{#findings}" },
        { "input/first.md", "title: First", "title: The first" },
        { "input/first.md", "More of it.", "See <?# Ref #facts /?>." },
        { "input/whole.md", "Another one", "The home page" },
        { "input/_part.md", "a part", "another part" },
        { "input/second.md", "---\ntitle", "---\norder: 1\ntitle" },
        { "input/plain.txt", "plain", "plainer" },
        { "theme/layouts/default.hbs", "<p>", "<p class='child'>" },
        { "statiq.json", "[\"zh\", \"en\"]", "[\"en\", \"zh\"]" },
        { "theme/strings/zh.yaml", "Note", "Hint" },
        { "input/second.md", "About the second.", "---" },
        { "input/second.md", "About the second.", "<?# Include first.md /?>" },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void After_an_edit_and_after_taking_it_back(string path, string old, string @new)
    {
        foreach (var (from, to) in new[] { (old, @new), (@new, old), (old, @new) })
        {
            Edit(path, from, to);
            BuildBoth();
        }
    }

    [Fact]
    public void After_all_edits_one_after_another()
    {
        foreach (var (path, old, @new) in Edits.Select(e => ((string)e[0], (string)e[1], (string)e[2])).Where(e => Read(e.Item1).Contains(e.Item2, StringComparison.Ordinal)))
        {
            Edit(path, old, @new);
            BuildBoth();
        }
    }

    [Fact]
    public void After_files_came_and_went()
    {
        _site.Write("input/third.md", "---\ntitle: Third\n---\nAbout the third.\n");
        BuildBoth();
        File.Delete(Path.Combine(_site.Root, "input/second.md"));
        _site.Write("input/second/index.md", "---\ntitle: Second, moved\n---\nAbout.\n");
        BuildBoth();
        File.Delete(Path.Combine(_site.Root, "input/plain.txt"));
        BuildBoth();
    }

    [Fact]
    public void After_a_build_with_errors()
    {
        Edit("input/first.md", "More of it.", "<?# Nothing /?>");
        BuildBoth();
        Edit("input/second.md", "About the second.", "On the second.");
        BuildBoth();
        Edit("input/first.md", "<?# Nothing /?>", "More of it.");
        BuildBoth();
    }

    [Fact]
    public void After_another_setting_of_the_command_line()
    {
        _site.Settings["LinkRoot"] = "/elsewhere";
        BuildBoth();
    }

    [Fact]
    public void Does_not_run_pages_again_that_read_nothing_of_what_changed()
    {
        var before = _output.Files["second.html"];
        Edit("input/first.md", "More of it.", "Less of it.");
        BuildBoth();

        Assert.Same(before, _output.Files["second.html"]);
        Assert.Contains("Less of it.", TestSite.Texts(_output)["first.html"], StringComparison.Ordinal);
    }

    public void Dispose() => _site.Dispose();

    private void BuildBoth()
    {
        var remembering = SiteBuilder.Build(new BuildRequest { Root = _site.Root, Settings = new Dictionary<string, string>(_site.Settings), Memory = _memory }, _output);
        var (forgetful, files) = _site.Build();

        Assert.Equal(TestSite.Text(forgetful), TestSite.Text(remembering));
        Assert.Equal((forgetful.Pages, forgetful.Figures, forgetful.Numbers), (remembering.Pages, remembering.Figures, remembering.Numbers));
        if (forgetful.Succeeded) Assert.Equal(files, TestSite.Texts(_output));
    }

    private string Read(string path) => File.ReadAllText(Path.Combine(_site.Root, path));

    private void Edit(string path, string old, string @new)
    {
        Assert.Contains(old, Read(path), StringComparison.Ordinal);
        _site.Write(path, Read(path).Replace(old, @new, StringComparison.Ordinal));
    }
}
