using Reckon.Assessments.Texts;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Yaml;

/// <summary>A single value. It is always text here: <c>1.50</c> keeps its two decimals.</summary>
/// <param name="Content">The text and its place, quotation marks left out where that leaves the text unchanged.</param>
/// <param name="Span">The characters of the value with quotation marks.</param>
/// <param name="IsPlain">Whether it stood without quotation marks on one line.</param>
public sealed record YamlScalar(LocatedText Content, SourceSpan Span, bool IsPlain) : YamlNode(Span)
{
    /// <inheritdoc />
    public override string Kind => "a text";

    /// <summary>The text.</summary>
    public string Text => Content.Text;

    /// <summary>Whether nothing was written behind the colon.</summary>
    public bool IsEmpty => IsPlain && Text.Length == 0;
}
