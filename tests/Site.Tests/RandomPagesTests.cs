using FsCheck;
using FsCheck.Fluent;
using Reckon.Diagnostics;

namespace Reckon.Site.Tests;

/// <summary>Front matter and tags put together at random, the same in every run, end with a page or with findings that lie inside the file.</summary>
public sealed class RandomPagesTests : IDisposable
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(400).WithReplay(20261127, 33);

    private static readonly string[] Heads = ["---\n", "----\n", "title: ", "checks: ", "order: ", "\"", "'", ": ", "- ", "[", "]", "{", "}", "&a ", "*a", "|\n  ", "#", "\n", "\t", "<?# Value x /?>", "a", "题", "1", "\ufeff", "!!int "];

    private static readonly string[] Tags =
    [
        "<?#", "<?# ", "<?^", "<?!", "<?=", "/?>", "?>", "<?#/", " Note", " Value", " Meta", " Raw", " Include", " title", "=", "\"", "\\\"", "'", " ", "\n", "\n\n", "> ", "- ", "| ", "|---|", "`", "```\n", "**", "[", "](", ")", "$", "$$", "<b>", "<!--", "-->", "正文", "a",
    ];

    private readonly TestSite _site = new(("input/index.md", ""));

    [Fact]
    public void Front_matter_of_any_kind() => Check.One(Fixed, Prop.ForAll(Texts(Heads).ToArbitrary(), head => Holds($"---\n{head}\n---\nText\n") && Holds(head)));

    [Fact]
    public void Tags_of_any_kind() => Check.One(Fixed, Prop.ForAll(Texts(Tags).ToArbitrary(), Holds));

    public void Dispose() => _site.Dispose();

    private static Gen<string> Texts(string[] pieces) => Gen.ArrayOf(Gen.Elements(pieces)).Select(string.Concat);

    private bool Holds(string page)
    {
        _site.Write("input/index.md", page);
        var (report, files) = _site.Build();
        return report.Succeeded == files.ContainsKey("index.html") && report.Diagnostics.All(IsInside);
    }

    private static bool IsInside(Diagnostic found) =>
        found.Span.Start >= 0 && found.Span.Length >= 0 && found.Span.End <= found.Span.File.Text.Length && DiagnosticText.Format(found).Length > 0;
}
