using System.Text.RegularExpressions;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Yaml;
using Reckon.Diagnostics;

namespace Reckon.Site.Pages;

/// <summary>Splits a page into its front matter (YAML between two lines of dashes) and its Markdown.</summary>
/// <param name="Meta">The front matter; empty where there is none.</param>
/// <param name="Body">The Markdown.</param>
internal sealed partial record FrontMatter(YamlMapping Meta, LocatedText Body)
{
    private static readonly string[] OtherOpeners = ["/*-", "<!---", "@*-"];

    /// <summary>Reads a page; null after an error.</summary>
    public static FrontMatter? Read(SourceFile file, DiagnosticBag diagnostics)
    {
        if (OtherOpeners.FirstOrDefault(o => file.Text.StartsWith(o, StringComparison.Ordinal)) is { } other)
        {
            diagnostics.Error("front-matter-opener", file.Span(0, other.Length), PageMessages.OtherOpener(other), "Write --- on the first line and behind the last key.");
            return null;
        }

        var opener = Opener().Match(file.Text);
        return opener.Success ? ReadMeta(file, opener.Length, diagnostics) : new FrontMatter(new YamlMapping([], file.Span(0, 0)), Rest(file, 0));
    }

    private static FrontMatter? ReadMeta(SourceFile file, int start, DiagnosticBag diagnostics)
    {
        var closer = Closer().Match(file.Text, start);
        if (!closer.Success)
        {
            diagnostics.Error("front-matter-open", file.Span(0, file.Line(1).Length), PageMessages.FrontMatterOpen);
            return null;
        }

        var node = YamlReader.Read(file.Span(start, closer.Index - start), diagnostics);
        if (node is YamlMapping mapping) return Checked(mapping, Rest(file, closer.Index + closer.Length), diagnostics);
        if (node is not null) diagnostics.Error("front-matter-mapping", node.Span, PageMessages.FrontMatterIs(node.Kind));
        return null;
    }

    private static FrontMatter Checked(YamlMapping mapping, LocatedText body, DiagnosticBag diagnostics)
    {
        foreach (var (key, value) in mapping.Entries)
        {
            if (value is YamlScalar scalar && scalar.Text.StartsWith("=>", StringComparison.Ordinal))
                diagnostics.Error("computed-value", scalar.Span, PageMessages.ComputedValue(key.Text), "Numbers come from quantities: <?# Value id /?>.");
        }

        return new FrontMatter(mapping, body);
    }

    private static LocatedText Rest(SourceFile file, int start)
    {
        var span = file.Span(start, file.Text.Length - start);
        return new LocatedText(span.Text, span, Verbatim: true);
    }

    [GeneratedRegex(@"\A-{3,}[ \t]*(\r\n|\n|\z)")]
    private static partial Regex Opener();

    [GeneratedRegex(@"^-{3,}[ \t]*(\r\n|\n|\z)", RegexOptions.Multiline)]
    private static partial Regex Closer();
}
