using Reckon.Diagnostics;

namespace Reckon.Assessments.Yaml;

/// <summary>A list.</summary>
/// <param name="Items">Its values in order.</param>
/// <param name="Span">The characters of the list.</param>
public sealed record YamlSequence(IReadOnlyList<YamlNode> Items, SourceSpan Span) : YamlNode(Span)
{
    /// <inheritdoc />
    public override string Kind => "a list";
}
