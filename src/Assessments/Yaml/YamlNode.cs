using Reckon.Diagnostics;

namespace Reckon.Assessments.Yaml;

/// <summary>A value in a YAML file, with its place.</summary>
/// <param name="Span">The characters of the value.</param>
public abstract record YamlNode(SourceSpan Span)
{
    /// <summary>What an author would call it: "a text", "a list", "a mapping".</summary>
    public abstract string Kind { get; }
}
