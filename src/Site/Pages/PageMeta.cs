using System.Collections.Frozen;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Yaml;
using Reckon.Diagnostics;

namespace Reckon.Site.Pages;

/// <summary>What is said about a page: its front matter over the <c>_directory.yaml</c> of its folders. Keys are matched whatever their case.</summary>
public sealed class PageMeta
{
    private readonly FrozenDictionary<string, KeyValuePair<YamlScalar, YamlNode>> _entries;

    /// <summary>Merges mappings; a later one wins.</summary>
    public PageMeta(IEnumerable<YamlMapping> outerToInner)
    {
        var entries = new Dictionary<string, KeyValuePair<YamlScalar, YamlNode>>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in outerToInner.SelectMany(m => m.Entries)) entries[entry.Key.Text] = entry;
        _entries = entries.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        Keys = [.. _entries.Values.Select(e => e.Key.Text).Order(StringComparer.Ordinal)];
    }

    /// <summary>The keys as their authors write them, in ordinal order.</summary>
    public IReadOnlyList<string> Keys { get; }

    /// <summary>The value of a key, or null where it is missing or empty.</summary>
    public YamlNode? Find(string key) =>
        _entries.TryGetValue(key, out var entry) && entry.Value is not YamlScalar { IsEmpty: true } ? entry.Value : null;

    /// <summary>The text of a key, or null where it is missing or no text.</summary>
    public LocatedText? Text(string key) => (Find(key) as YamlScalar)?.Content;

    /// <summary>The texts of a list; one text alone is a list of one.</summary>
    public IReadOnlyList<LocatedText> Texts(string key) => Find(key) switch
    {
        YamlScalar one => [one.Content],
        YamlSequence list => [.. list.Items.OfType<YamlScalar>().Select(s => s.Content)],
        _ => [],
    };

    /// <summary>Whether a key says <c>true</c>; anything but true and false is an error.</summary>
    public bool Flag(string key, DiagnosticBag diagnostics)
    {
        if (Text(key) is not { } text) return false;
        if (bool.TryParse(text.Text, out var flag)) return flag;
        diagnostics.Error("wrong-type", text.Span, $"'{key}' is true or false; '{text.Text}' stands here.");
        return false;
    }
}
