using Reckon.Assessments.Texts;
using Reckon.Diagnostics;

namespace Reckon.Site.Shortcodes.Include;

/// <summary>Puts another file in the place of the tag: Markdown with its headings and shortcodes, anything else as it is. <c>&lt;?#^ "file.md" /?&gt;</c> is its short form.</summary>
public sealed class IncludeShortcode : IShortcode
{
    /// <inheritdoc />
    public string Name => "Include";

    /// <inheritdoc />
    public IReadOnlyList<ShortcodeParameter> Parameters { get; } =
        [new("file", "The file's path, relative to the file that includes it, else to the input folder. A language may be left out: notes.md finds notes.zh.md.") { IsRequired = true }];

    /// <inheritdoc />
    public ContentKind Content => ContentKind.None;

    /// <inheritdoc />
    public ShortcodeOutput? Run(ShortcodeCall call, IPageScope scope)
    {
        var name = call.Get("file");
        if (Find(name, call.Tag.File.Path, scope) is not { } path || scope.Files.Read(path, scope.Diagnostics, name.Span) is not { } file) return null;
        var text = new LocatedText(file.Text, file.Span(0, file.Text.Length), Verbatim: true);
        return path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? ShortcodeOutput.Of(text) : ShortcodeOutput.Of(new HtmlText(file.Text));
    }

    private static string? Find(LocatedText name, string includer, IPageScope scope)
    {
        var candidates = Candidates(name.Text.Replace('\\', '/'), includer, scope).ToList();
        if (candidates.Find(scope.Files.Exists) is { } path) return path;
        var near = scope.Files.List(scope.Settings.InputPath).Select(p => p[(p.LastIndexOf('/') + 1)..]);
        scope.Diagnostics.Error("missing-include", name.Span, IncludeMessages.Missing(name.Text), Suggestion.Nearest(name.Text, near) is { } found ? $"Did you mean '{found}'?" : null);
        return null;
    }

    private static IEnumerable<string> Candidates(string name, string includer, IPageScope scope)
    {
        foreach (var folder in new[] { includer[..(includer.LastIndexOf('/') + 1)], scope.Settings.InputPath + "/" })
        {
            yield return folder + name;
            if (name.EndsWith(".md", StringComparison.Ordinal)) yield return $"{folder}{name[..^3]}.{scope.Language.Code}.md";
        }
    }
}
