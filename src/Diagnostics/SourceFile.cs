namespace Reckon.Diagnostics;

/// <summary>A text file that an author wrote, with the places of its lines.</summary>
public sealed class SourceFile
{
    private readonly int[] _lineStarts;

    /// <summary>Makes a source file from its text.</summary>
    /// <param name="path">Path relative to the site's root, with forward slashes: what messages print.</param>
    /// <param name="text">The whole text, without a byte order mark.</param>
    public SourceFile(string path, string text)
    {
        Path = path;
        Text = text;
        _lineStarts = [.. FindLineStarts(text)];
    }

    /// <summary>Path relative to the site's root, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>The place of <paramref name="length"/> characters from <paramref name="start"/> (clamped to the text).</summary>
    public SourceSpan Span(int start, int length)
    {
        var from = Math.Clamp(start, 0, Text.Length);
        return new SourceSpan(this, from, Math.Clamp(length, 0, Text.Length - from));
    }

    /// <summary>Line and column, both from 1, of an offset into <see cref="Text"/>.</summary>
    public (int Line, int Column) Position(int offset)
    {
        var found = Array.BinarySearch(_lineStarts, offset);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, offset - _lineStarts[line] + 1);
    }

    /// <summary>The offset of a line and column, both from 1 (clamped to the text).</summary>
    public int Offset(int line, int column)
    {
        if (line < 1) return 0;
        if (line > _lineStarts.Length) return Text.Length;
        return Math.Clamp(_lineStarts[line - 1] + column - 1, 0, Text.Length);
    }

    /// <summary>The text of a line (from 1) without its line end.</summary>
    public string Line(int line)
    {
        var start = _lineStarts[line - 1];
        var end = line < _lineStarts.Length ? _lineStarts[line] : Text.Length;
        return Text[start..end].TrimEnd('\r', '\n');
    }

    private static IEnumerable<int> FindLineStarts(string text)
    {
        yield return 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n') yield return i + 1;
        }
    }
}
