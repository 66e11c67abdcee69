using System.Text;
using Reckon.Diagnostics;
using Reckon.Site.Output;

namespace Reckon.Site.Tests;

/// <summary>A small site in a folder of its own, with a theme that prints nothing but the content.</summary>
public sealed class TestSite : IDisposable
{
    private const string Strings = "note.note: Note\nnote.warning: Warning\nnote.demo: Demo\n";

    public TestSite(params (string Path, string Text)[] files)
    {
        Write("theme/layouts/default.hbs", "{{{content}}}");
        Write("theme/layouts/redirect.hbs", "to {{redirect}}");
        Write("theme/strings/en.yaml", Strings);
        Write("theme/strings/zh.yaml", Strings);
        Write("statiq.json", """{ "Languages": ["zh", "en"] }""");
        foreach (var (path, text) in files) Write(path, text);
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("reckon-").FullName;

    public Dictionary<string, string> Settings { get; } = [];

    public int Threads { get; set; } = 2;

    public bool IsReview { get; init; }

    /// <summary>The content that a page's Markdown gives; throws with the findings where there are errors.</summary>
    public static string Render(string markdown)
    {
        using var site = new TestSite(("input/index.md", markdown));
        var (report, files) = site.Build();
        Assert.True(report.Succeeded, Text(report));
        return files["index.html"].ReplaceLineEndings("\n").Trim();
    }

    /// <summary>The findings that a page's Markdown gives.</summary>
    public static string Findings(string markdown)
    {
        using var site = new TestSite(("input/index.md", markdown));
        return Text(site.Build().Report);
    }

    public static string Text(BuildReport report) => string.Join('\n', report.Diagnostics.Select(DiagnosticText.Format));

    public static Dictionary<string, string> Texts(MemoryOutput output) =>
        output.Files.ToDictionary(f => f.Key, f => Encoding.UTF8.GetString(f.Value.Bytes.Span), StringComparer.Ordinal);

    public (BuildReport Report, Dictionary<string, string> Files) Build()
    {
        var output = new MemoryOutput();
        var report = Build(output);
        return (report, Texts(output));
    }

    public BuildReport Build(IBuildOutput output) =>
        SiteBuilder.Build(new BuildRequest { Root = Root, Settings = Settings, Threads = Threads, IsReview = IsReview }, output);

    public void Write(string path, string text)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text, new UTF8Encoding(false));
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
