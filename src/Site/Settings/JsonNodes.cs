using System.Text;
using System.Text.Json;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Yaml;
using Reckon.Diagnostics;

namespace Reckon.Site.Settings;

/// <summary>Reads JSON, comments and trailing commas allowed, into the nodes that know their place.</summary>
internal sealed class JsonNodes
{
    private const int DeepestLevel = 32;

    private readonly SourceFile _file;
    private readonly byte[] _bytes;
    private int _byte;
    private int _char;

    private JsonNodes(SourceFile file) => (_file, _bytes) = (file, Encoding.UTF8.GetBytes(file.Text));

    /// <summary>The mapping that a file holds; an empty one for an empty file; null after an error.</summary>
    public static YamlMapping? Read(SourceFile file, DiagnosticBag diagnostics)
    {
        if (string.IsNullOrWhiteSpace(file.Text)) return new YamlMapping([], file.Span(0, 0));
        var nodes = new JsonNodes(file);
        try
        {
            return nodes.ReadFile(diagnostics);
        }
        catch (JsonException e)
        {
            diagnostics.Error("bad-json", nodes.Place(e), SettingsMessages.BadJson(FirstSentence(e.Message)));
        }
        catch (InvalidOperationException)
        {
            diagnostics.Error("bad-json", nodes._file.Span(nodes._char, 1), SettingsMessages.BadJson("an escaped character is only half of one."));
        }

        return null;
    }

    private YamlMapping? ReadFile(DiagnosticBag diagnostics)
    {
        var options = new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = DeepestLevel };
        var reader = new Utf8JsonReader(_bytes, options);
        reader.Read();
        var root = ReadNode(ref reader);
        reader.Read();
        if (root is YamlMapping mapping) return mapping;
        diagnostics.Error("bad-json", root.Span, "The settings are an object: { \"SiteTitle\": … }.");
        return null;
    }

    private YamlNode ReadNode(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => ReadObject(ref reader),
        JsonTokenType.StartArray => ReadArray(ref reader),
        _ => ReadScalar(ref reader),
    };

    private YamlMapping ReadObject(ref Utf8JsonReader reader)
    {
        var start = CharOffset(reader.TokenStartIndex);
        var entries = new List<KeyValuePair<YamlScalar, YamlNode>>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var key = ReadScalar(ref reader);
            reader.Read();
            entries.Add(new(key, ReadNode(ref reader)));
        }

        return new YamlMapping(entries, Span(start, reader.BytesConsumed));
    }

    private YamlSequence ReadArray(ref Utf8JsonReader reader)
    {
        var start = CharOffset(reader.TokenStartIndex);
        var items = new List<YamlNode>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) items.Add(ReadNode(ref reader));
        return new YamlSequence(items, Span(start, reader.BytesConsumed));
    }

    private YamlScalar ReadScalar(ref Utf8JsonReader reader)
    {
        var isText = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName;
        var start = CharOffset(reader.TokenStartIndex);
        var whole = Span(start, reader.BytesConsumed);
        if (!isText) return new YamlScalar(Content(reader.TokenType == JsonTokenType.Null ? "" : whole.Text, whole), whole, IsPlain: true);
        var end = whole.Text.LastIndexOf('"');
        var text = reader.GetString()!;
        return new YamlScalar(Content(text, whole.Slice(1, Math.Max(0, end - 1))), whole.Slice(0, end + 1), IsPlain: false);
    }

    private static LocatedText Content(string text, SourceSpan span) => new(text, span, span.Text == text);

    private SourceSpan Span(int start, long endByte) => _file.Span(start, CharOffset(endByte) - start);

    // Offsets only grow while a file is read, so that each stretch is counted once.
    private int CharOffset(long offset)
    {
        var to = (int)Math.Min(offset, _bytes.Length);
        if (to < _byte) return Encoding.UTF8.GetCharCount(_bytes, 0, to);
        _char += Encoding.UTF8.GetCharCount(_bytes, _byte, to - _byte);
        _byte = to;
        return _char;
    }

    private SourceSpan Place(JsonException e)
    {
        var line = (int)(e.LineNumber ?? 0) + 1;
        var lineStart = _file.Offset(line, 1);
        var before = Encoding.UTF8.GetByteCount(_file.Text.AsSpan(0, lineStart));
        var chars = Encoding.UTF8.GetCharCount(_bytes, before, (int)Math.Min(e.BytePositionInLine ?? 0, _bytes.Length - before));
        return _file.Span(lineStart + chars, 1);
    }

    private static string FirstSentence(string message)
    {
        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        var text = end < 0 ? message : message[..end];
        return char.ToLowerInvariant(text[0]) + text[1..];
    }
}
