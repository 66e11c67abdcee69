using System.Text;

namespace Reckon.Diagnostics;

/// <summary>Turns the bytes of a file into text, and says what they look like when they are none.</summary>
/// <param name="path">The file's path for messages.</param>
/// <param name="mayDeclare">Whether what asks for the file can say <c>encoding: gb18030</c>.</param>
/// <param name="diagnostics">Takes what is wrong.</param>
internal sealed class TextDecoder(string path, bool mayDeclare, DiagnosticBag diagnostics)
{
    private const string Save = "Save it as UTF-8.";
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("gb18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>The text, or null after an error.</summary>
    public SourceFile? Decode(byte[] bytes, TextEncoding encoding)
    {
        if (IsUtf16(bytes)) return Refuse("not-utf8", new SourceFile(path, "").Span(0, 0), "The file looks like UTF-16.", Save);
        var text = encoding == TextEncoding.Utf8 ? DecodeUtf8(bytes) : DecodeGb18030(bytes);
        if (text?.IndexOf('\0', StringComparison.Ordinal) is not (>= 0 and var at)) return text is null ? null : new SourceFile(path, text);
        return Refuse("not-text", new SourceFile(path, text).Span(at, 1), "The file holds a NUL character: it is not a text file.");
    }

    private string? DecodeUtf8(byte[] bytes)
    {
        var skip = HasMark(bytes) ? 3 : 0;
        try
        {
            return Utf8.GetString(bytes, skip, bytes.Length - skip);
        }
        catch (DecoderFallbackException e)
        {
            var before = new SourceFile(path, Utf8.GetString(bytes, skip, Math.Max(0, e.Index)));
            Refuse("not-utf8", before.Span(before.Text.Length, 0), $"The file is not UTF-8: byte {e.Index + skip} starts no character.{(IsChinese(Try(Gb18030, bytes)) ? " It looks like GB 18030." : "")}", Hint(bytes));
            return null;
        }
    }

    // Chinese in UTF-8 nearly always passes for other Chinese in GB 18030, and would be published as such.
    private string? DecodeGb18030(byte[] bytes)
    {
        if (HasMark(bytes) || IsChinese(Try(Utf8, bytes)))
            Refuse("not-gb18030", new SourceFile(path, "").Span(0, 0), "The file is declared as GB 18030, but it is UTF-8.", "Leave out 'encoding'.");
        else if (Try(Gb18030, bytes) is { } text) return text;
        else Refuse("not-gb18030", new SourceFile(path, "").Span(0, 0), "The file is declared as GB 18030, but some of its bytes are no characters of it.", "Save it as UTF-8 and leave out 'encoding'.");
        return null;
    }

    private string Hint(byte[] bytes) => mayDeclare && IsChinese(Try(Gb18030, bytes))
        ? "Write 'encoding: gb18030' beside the file's name, or save it as UTF-8."
        : Save + " Chinese Excel writes GB 18030 unless told otherwise.";

    private SourceFile? Refuse(string code, SourceSpan span, string message, string? hint = null)
    {
        diagnostics.Error(code, span, message, hint);
        return null;
    }

    private static string? Try(Encoding encoding, byte[] bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static bool IsChinese(string? text) => text?.AsSpan().IndexOfAnyInRange('\u4E00', '\u9FFF') >= 0;

    private static bool HasMark(byte[] bytes) => bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble);

    // Its mark, or a NUL in every other place of the first characters wherever they are ASCII.
    private static bool IsUtf16(byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return true;
        var length = Math.Min(16, bytes.Length);
        var odd = Enumerable.Range(0, length).Count(i => i % 2 == 1 && bytes[i] == 0);
        var even = Enumerable.Range(0, length).Count(i => i % 2 == 0 && bytes[i] == 0);
        return Math.Max(odd, even) * 4 >= Math.Max(4, length) && Math.Min(odd, even) == 0;
    }
}
