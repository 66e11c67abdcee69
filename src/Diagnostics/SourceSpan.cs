namespace Reckon.Diagnostics;

/// <summary>A stretch of characters in a source file.</summary>
/// <param name="File">The file.</param>
/// <param name="Start">Offset of the first character, from 0.</param>
/// <param name="Length">Number of characters; 0 is a point.</param>
public readonly record struct SourceSpan(SourceFile File, int Start, int Length)
{
    /// <summary>The offset behind the last character.</summary>
    public int End => Start + Length;

    /// <summary>The characters themselves.</summary>
    public string Text => File.Text.Substring(Start, Length);

    /// <summary>A stretch inside this one, counted from its start.</summary>
    public SourceSpan Slice(int start, int length) => File.Span(Start + start, length);
}
