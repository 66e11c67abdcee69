using Reckon.Diagnostics;

namespace Reckon.Assessments.Yaml;

/// <summary>A mapping of keys to values, in the order of the file; no key stands twice.</summary>
/// <param name="Entries">Keys and values.</param>
/// <param name="Span">The characters of the mapping.</param>
public sealed record YamlMapping(IReadOnlyList<KeyValuePair<YamlScalar, YamlNode>> Entries, SourceSpan Span) : YamlNode(Span)
{
    /// <inheritdoc />
    public override string Kind => "a mapping";

    /// <summary>The value of a key, or null.</summary>
    public YamlNode? Find(string key) => Entries.FirstOrDefault(e => e.Key.Text == key).Value;
}
