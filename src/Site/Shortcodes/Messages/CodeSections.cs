using System.Text;
using Reckon.Site.Codes;

namespace Reckon.Site.Shortcodes.Messages;

/// <summary>A subject's codes as Markdown. All texts are escaped: they talk of tags and signs that would otherwise act.</summary>
internal static class CodeSections
{
    /// <summary>A heading for the subject and one for each code, with the code as its anchor.</summary>
    public static string Write(CodeArea area, string language)
    {
        var entries = area.Entries.Select(e => Write(e, language));
        return string.Join("\n\n", entries.Prepend($"## {Escaped(area.Title.In(language))} {{#messages-{area.Name}}}"));
    }

    private static string Write(CodeEntry entry, string language)
    {
        var blank = language == "zh" ? "" : " ";
        var text = $"### `{entry.Code}` {{#{entry.Code}}}\n\n{Escaped(entry.Means.In(language))}{blank}{Escaped(entry.Why.In(language))}\n\n{Escaped(entry.Mend.In(language))}";
        return entry is { Wrong: { } wrong, Right: { } right } ? $"{text}\n\n```diff\n- {wrong.In(language)}\n+ {right.In(language)}\n```" : text;
    }

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text) escaped.Append(c == '<' ? "&lt;" : char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c)) ? $"\\{c}" : $"{c}");
        return escaped.ToString();
    }
}
