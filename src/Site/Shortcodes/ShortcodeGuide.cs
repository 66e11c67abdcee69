using System.Reflection;
using System.Text.RegularExpressions;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Yaml;
using Reckon.Diagnostics;

namespace Reckon.Site.Shortcodes;

/// <summary>What authors are told of a shortcode: the files <c>Words.yaml</c> and <c>Example.md</c> of its folder.</summary>
/// <param name="Does">What it does, in a sentence.</param>
/// <param name="Arguments">What each argument means, in Chinese; in English its summary says so.</param>
internal sealed partial record ShortcodeGuide(LocalText Does, IReadOnlyDictionary<string, string> Arguments)
{
    private static readonly Assembly Program = typeof(ShortcodeGuide).Assembly;

    /// <summary>The words on a shortcode; null where its folder holds none.</summary>
    public static ShortcodeGuide? Find(string shortcode)
    {
        if (Text(shortcode, "Words.yaml") is not { } text) return null;
        var diagnostics = new DiagnosticBag();
        if (YamlReader.Read(new SourceFile($"{shortcode}/Words.yaml", text), diagnostics) is not YamlMapping mapping) return null;
        if (new YamlFields(mapping, "the words", diagnostics).Local("does") is not { } does) return null;
        var arguments = (mapping.Find("arguments") as YamlMapping)?.Entries ?? [];
        return new ShortcodeGuide(does, arguments.ToDictionary(a => a.Key.Text, a => (a.Value as YamlScalar)?.Text ?? "", StringComparer.Ordinal));
    }

    /// <summary>The example in a language, as it may stand on a page: without front matter.</summary>
    public static string Example(string shortcode, string language)
    {
        var text = Text(shortcode, $"Example.{language}.md") ?? Text(shortcode, "Example.md")!;
        return FrontMatter().Replace(text, "").Trim('\n');
    }

    private static string? Text(string shortcode, string file)
    {
        using var stream = Program.GetManifestResourceStream($"{typeof(ShortcodeGuide).Namespace}.{shortcode}.{file}");
        if (stream is null) return null;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    [GeneratedRegex(@"\A---\n.*?\n---\n", RegexOptions.Singleline)]
    private static partial Regex FrontMatter();
}
