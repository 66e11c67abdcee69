using System.Text;

namespace Reckon.Diagnostics;

/// <summary>Writes findings for people: <c>file:line:column</c>, the author's own line, carets, a hint.</summary>
public static class DiagnosticText
{
    private const int WidestLine = 160;

    /// <summary>A finding as text of two to four lines, without a line end behind the last.</summary>
    public static string Format(Diagnostic diagnostic)
    {
        var (line, column) = diagnostic.Span.File.Position(diagnostic.Span.Start);
        var severity = diagnostic.Severity == Severity.Error ? "error" : "warning";
        var text = new StringBuilder($"{diagnostic.Span.File.Path}:{line}:{column}: {severity}: {Clean(diagnostic.Message)} [{diagnostic.Code}]");
        AppendLine(text, diagnostic.Span, line, column);
        if (diagnostic.Hint is { } hint) text.Append("\n    = ").Append(Clean(hint));
        return text.ToString();
    }

    private static void AppendLine(StringBuilder text, SourceSpan span, int line, int column)
    {
        var source = span.File.Line(line);
        if (string.IsNullOrWhiteSpace(source)) return;
        var cut = Whole(source, Math.Max(0, Math.Min(column - 1 - WidestLine / 2, source.Length - WidestLine)));
        var shown = Clean(source[cut..Whole(source, Math.Min(source.Length, cut + WidestLine))]);
        var number = $"{line}";
        var before = shown[..Math.Min(column - 1 - cut, shown.Length)];
        var marked = shown.Substring(before.Length, Math.Clamp(span.Length, 0, shown.Length - before.Length));
        text.Append("\n    ").Append(number).Append(" | ").Append(shown);
        text.Append("\n    ").Append(' ', number.Length).Append(" | ").Append(' ', Columns(before));
        text.Append('^', Math.Max(1, Columns(marked)));
    }

    // A terminal shows Chinese characters two columns wide; the carets have to stand under them.
    private static int Columns(string text) => text.Sum(c => IsWide(c) ? 2 : 1);

    private static bool IsWide(char c) =>
        c is (>= '\u1100' and <= '\u115f') or (>= '\u2e80' and <= '\ua4cf') or (>= '\uac00' and <= '\ud7a3')
            or (>= '\uf900' and <= '\ufaff') or (>= '\ufe30' and <= '\ufe6f') or (>= '\uff00' and <= '\uff60') or (>= '\uffe0' and <= '\uffe6');

    // A cut between the two halves of a character would leave neither.
    private static int Whole(string text, int cut) => cut > 0 && cut < text.Length && char.IsLowSurrogate(text[cut]) ? cut - 1 : cut;

    // What an author typed must neither break the line nor reach the terminal as a command.
    private static string Clean(string line) => string.Create(line.Length, line, (span, source) =>
    {
        for (var i = 0; i < source.Length; i++) span[i] = char.IsControl(source[i]) || source[i] is '\u2028' or '\u2029' ? ' ' : source[i];
    });
}
