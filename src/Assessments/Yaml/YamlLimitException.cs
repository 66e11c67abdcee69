using Reckon.Diagnostics;

namespace Reckon.Assessments.Yaml;

#pragma warning disable RCS1194 // It never leaves the reader; it carries a place and nothing else makes sense.
internal sealed class YamlLimitException(SourceSpan span, string message) : Exception(message)
{
    public SourceSpan Span { get; } = span;
}
