using Reckon.Assessments.Texts;
using Reckon.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Reckon.Assessments.Yaml;

/// <summary>Reads YAML into nodes that know their place in the author's file.</summary>
/// <remarks>
/// Limits: nesting to 32 levels, 200,000 values; anchors and aliases are refused (they can blow a small file up to gigabytes);
/// one document in a file; no key twice.
/// </remarks>
public sealed class YamlReader
{
    private const int DeepestLevel = 32;
    private const int MostNodes = 200_000;

    private readonly SourceFile _file;
    private readonly int _start;
    private readonly DiagnosticBag _diagnostics;
    private readonly Parser _parser;
    private readonly Stack<SourceSpan> _open = [];
    private SourceSpan _last;
    private int _nodes;

    private YamlReader(SourceFile file, int start, int length, DiagnosticBag diagnostics)
    {
        (_file, _start, _diagnostics, _last) = (file, start, diagnostics, file.Span(start, 0));
        _parser = new Parser(new StringReader(file.Text.Substring(start, length)));
    }

    /// <summary>Reads a whole file.</summary>
    /// <returns>The root, an empty mapping for an empty file, or null when the file is not YAML (the reason is in <paramref name="diagnostics"/>).</returns>
    public static YamlNode? Read(SourceFile file, DiagnosticBag diagnostics) => Read(file.Span(0, file.Text.Length), diagnostics);

    /// <summary>Reads a stretch of a file that starts at the beginning of a line: front matter, or the content of a shortcode.</summary>
    /// <returns>As for a whole file.</returns>
    public static YamlNode? Read(SourceSpan span, DiagnosticBag diagnostics)
    {
        var reader = new YamlReader(span.File, span.Start, span.Length, diagnostics);
        try
        {
            return reader.ReadDocument();
        }
        catch (YamlException e)
        {
            var at = reader.Place(e);
            diagnostics.Error("yaml-syntax", at, YamlMessages.Syntax(e.Message), YamlMessages.SyntaxHint(at));
            return null;
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet 16 throws it in places where its grammar knows no message, mostly with a { or [ still open.
            var isOpen = reader._open.TryPeek(out var at);
            if (!isOpen) at = reader._last;
            diagnostics.Error("yaml-syntax", at, isOpen ? YamlMessages.NotClosed(at.Text) : YamlMessages.NotRead, YamlMessages.SyntaxHint(at));
            return null;
        }
        catch (YamlLimitException e)
        {
            diagnostics.Error("yaml-limit", e.Span, e.Message);
            return null;
        }
    }

    private YamlNode ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (_parser.TryConsume<StreamEnd>(out _)) return new YamlMapping([], _file.Span(_start, 0));
        _parser.Consume<DocumentStart>();
        var root = ReadNode(0);
        _parser.Consume<DocumentEnd>();
        if (_parser.Current is DocumentStart second) throw new YamlLimitException(Place(second.Start, second.End), "A second document starts here; a file holds one.");
        return root is YamlScalar { IsEmpty: true } ? new YamlMapping([], root.Span) : root;
    }

    private YamlNode ReadNode(int level)
    {
        var current = _parser.Current!;
        _last = Place(current.Start, current.End);
        if (level > DeepestLevel) throw new YamlLimitException(Place(current.Start, current.End), $"The values are nested deeper than {DeepestLevel} levels.");
        if (++_nodes > MostNodes) throw new YamlLimitException(Place(current.Start, current.End), $"The file holds more than {MostNodes} values.");
        if (current is AnchorAlias || current is NodeEvent { Anchor.IsEmpty: false })
            throw new YamlLimitException(Place(current.Start, current.End), "Anchors (&) and aliases (*) are not read: write the value out, or put it in quotation marks if the sign belongs to it.");

        return current switch
        {
            Scalar => ReadScalar(_parser.Consume<Scalar>()),
            SequenceStart => ReadSequence(level),
            _ => ReadMapping(level),
        };
    }

    private YamlScalar ReadScalar(Scalar scalar)
    {
        var whole = Place(scalar.Start, scalar.End);
        var inner = scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted ? whole.Slice(1, Math.Max(0, whole.Length - 2)) : whole;
        var content = new LocatedText(scalar.Value, inner, inner.Text == scalar.Value);
        return new YamlScalar(content, whole, scalar.Style == ScalarStyle.Plain);
    }

    private YamlSequence ReadSequence(int level)
    {
        var start = _parser.Consume<SequenceStart>();
        Open(start.Start, start.Style == SequenceStyle.Flow);
        var items = new List<YamlNode>();
        while (_parser.Current is not SequenceEnd) items.Add(ReadNode(level + 1));
        return new YamlSequence(items, Close(start.Start, _parser.Consume<SequenceEnd>().End, start.Style == SequenceStyle.Flow));
    }

    private YamlMapping ReadMapping(int level)
    {
        var start = _parser.Consume<MappingStart>();
        Open(start.Start, start.Style == MappingStyle.Flow);
        var entries = new List<KeyValuePair<YamlScalar, YamlNode>>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (_parser.Current is not MappingEnd)
        {
            var key = ReadKey(level);
            var value = ReadNode(level + 1);
            if (keys.Add(key.Text)) entries.Add(new(key, value));
            else _diagnostics.Error("duplicate-key", key.Span, $"The key '{key.Text}' stands twice in this mapping.", "Keep one of the two.");
        }

        return new YamlMapping(entries, Close(start.Start, _parser.Consume<MappingEnd>().End, start.Style == MappingStyle.Flow));
    }

    private void Open(in Mark start, bool isFlow)
    {
        if (isFlow) _open.Push(_file.Span(Offset(start), 1));
    }

    // The end of { } and [ ] is marked before the closing bracket, that of indented values at the next one.
    private SourceSpan Close(in Mark start, in Mark end, bool isFlow)
    {
        if (!isFlow) return Place(start, end);
        _open.Pop();
        return _file.Span(Offset(start), Offset(end) + 1 - Offset(start));
    }

    private YamlScalar ReadKey(int level) =>
        ReadNode(level + 1) as YamlScalar
        ?? throw new YamlLimitException(Place(_parser.Current!.Start, _parser.Current.Start), "A key must be a plain word.");

    private SourceSpan Place(YamlException e)
    {
        var at = Place(e.Start, e.End.Index > e.Start.Index ? e.End : e.Start);
        return YamlMessages.IsAboutTab(e.Message) ? YamlMessages.TabBehind(at) : at;
    }

    private SourceSpan Place(in Mark start, in Mark end)
    {
        var from = Offset(start);
        var to = Math.Max(from, Offset(end));
        while (to > from && char.IsWhiteSpace(_file.Text[to - 1])) to--;
        return _file.Span(from, to - from);
    }

    private int Offset(in Mark mark) => _start + (int)mark.Index;
}
