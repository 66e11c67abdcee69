using Reckon.Assessments.Numbers;
using Reckon.Assessments.Texts;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Yaml;

/// <summary>Takes the values of a mapping one by one and reports what is missing, mistyped or unknown.</summary>
/// <remarks>Ask for every key that may stand there, then call <see cref="ReportUnknown"/>.</remarks>
public sealed class YamlFields
{
    private readonly YamlMapping _mapping;
    private readonly string _what;
    private readonly DiagnosticBag _diagnostics;
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    /// <summary>Reads the values of a mapping.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="what">What the mapping describes, for messages: "a quantity".</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public YamlFields(YamlMapping mapping, string what, DiagnosticBag diagnostics) =>
        (_mapping, _what, _diagnostics) = (mapping, what, diagnostics);

    /// <summary>Reads the values of a node that has to be a mapping.</summary>
    /// <returns>The fields, or null after an error.</returns>
    public static YamlFields? Of(YamlNode node, string what, DiagnosticBag diagnostics)
    {
        if (node is YamlMapping mapping) return new YamlFields(mapping, what, diagnostics);
        diagnostics.Error("wrong-type", node.Span, $"{Capital(what)} is a mapping of keys to values; {node.Kind} stands here.");
        return null;
    }

    /// <summary>The place of the whole mapping.</summary>
    public SourceSpan Span => _mapping.Span;

    /// <summary>The place of a key's value, or of the mapping where the key is missing.</summary>
    public SourceSpan SpanOf(string key) => _mapping.Find(key)?.Span ?? Span;

    /// <summary>Whether something is written behind a key, right or wrong.</summary>
    public bool Has(string key) => Node(key) is not null;

    /// <summary>The value of a key as it is, or null.</summary>
    public YamlNode? Node(string key)
    {
        _asked.Add(key);
        return _mapping.Find(key) is { } node and not YamlScalar { IsEmpty: true } ? node : null;
    }

    /// <summary>A text, or null where the key is missing or no text.</summary>
    public YamlScalar? Scalar(string key) => Node(key) is { } node ? Expect<YamlScalar>(key, node, "a text") : null;

    /// <summary>A text, or null.</summary>
    public string? Text(string key) => Scalar(key)?.Text;

    /// <summary>A text that has to be there; null after an error.</summary>
    public YamlScalar? RequiredScalar(string key) => Node(key) is null ? Missing<YamlScalar>(key) : Scalar(key);

    /// <summary>A list, or an empty one.</summary>
    public IReadOnlyList<YamlNode> List(string key) =>
        Node(key) is { } node && Expect<YamlSequence>(key, node, "a list") is { } list ? list.Items : [];

    /// <summary>A list of texts; one text alone is a list of one.</summary>
    public IReadOnlyList<YamlScalar> Texts(string key) => Node(key) switch
    {
        null => [],
        YamlScalar one => [one],
        var node => Expect<YamlSequence>(key, node, "a list of texts") is { } list ? [.. list.Items.Select(i => Expect<YamlScalar>(key, i, "a list of texts")).OfType<YamlScalar>()] : [],
    };

    /// <summary>The entries of a mapping, or none.</summary>
    public IReadOnlyList<KeyValuePair<YamlScalar, YamlNode>> Entries(string key) =>
        Node(key) is { } node && Expect<YamlMapping>(key, node, "a mapping") is { } mapping ? mapping.Entries : [];

    /// <summary>A mapping below this one as it is, or null.</summary>
    public YamlMapping? Mapping(string key) => Node(key) is { } node ? Expect<YamlMapping>(key, node, "a mapping") : null;

    /// <summary>The fields of a mapping below this one, or null.</summary>
    public YamlFields? Fields(string key, string what) => Node(key) is { } node ? Of(node, what, _diagnostics) : null;

    /// <summary>true or false; false where the key is missing.</summary>
    public bool Flag(string key)
    {
        if (Scalar(key) is not { } scalar) return false;
        if (scalar.Text is "true" or "false") return scalar.Text == "true";
        _diagnostics.Error("wrong-type", scalar.Span, $"'{key}' is true or false; '{scalar.Text}' stands here.");
        return false;
    }

    /// <summary>A decimal number, or null.</summary>
    public decimal? Number(string key) => Scalar(key) is { } scalar ? ParseNumber(key, scalar) : null;

    /// <summary>A whole number from 0 to 10, or null.</summary>
    public int? Count(string key)
    {
        if (Number(key) is not { } number) return null;
        if (number is >= 0 and <= 10 && number == decimal.Truncate(number)) return (int)number;
        _diagnostics.Error("out-of-range", SpanOf(key), $"'{key}' is a whole number from 0 to 10.");
        return null;
    }

    /// <summary>Decimal numbers of a list.</summary>
    public IReadOnlyList<decimal> Numbers(string key) => [.. Texts(key).Select(s => ParseNumber(key, s)).OfType<decimal>()];

    /// <summary>Lines of decimal numbers, [[1, 2], [3, 4]], each with its place.</summary>
    public IReadOnlyList<(IReadOnlyList<decimal> Numbers, SourceSpan Span)> NumberLines(string key) =>
        [.. List(key).Select(node => Expect<YamlSequence>(key, node, "a list of lists of numbers")).OfType<YamlSequence>().Select(line => (NumbersOf(key, line), line.Span))];

    /// <summary>A text in several languages, or null.</summary>
    public LocalText? Local(string key) => Node(key) is { } node ? LocalOf(key, node) : null;

    /// <summary>A list of texts in several languages, or an empty one.</summary>
    public IReadOnlyList<LocalText> Locals(string key) => [.. List(key).Select(n => LocalOf(key, n)).OfType<LocalText>()];

    /// <summary>A text in several languages that has to be there; null after an error.</summary>
    public LocalText? RequiredLocal(string key) => Node(key) is null ? Missing<LocalText>(key) : Local(key);

    /// <summary>Reports each key that nobody asked for, with the nearest known one.</summary>
    public void ReportUnknown()
    {
        foreach (var (key, _) in _mapping.Entries.Where(e => !_asked.Contains(e.Key.Text)))
            _diagnostics.Error("unknown-key", key.Span, $"'{key.Text}' is not a key of {_what}.", YamlMessages.CommaHint(key) ?? Suggestion.For(key.Text, _asked) ?? $"Known: {string.Join(", ", _asked.Order(StringComparer.Ordinal))}.");
    }

    private IReadOnlyList<decimal> NumbersOf(string key, YamlSequence line) =>
        [.. line.Items.Select(item => Expect<YamlScalar>(key, item, "a list of lists of numbers") is { } scalar ? ParseNumber(key, scalar) : null).OfType<decimal>()];

    private LocalText? LocalOf(string key, YamlNode node)
    {
        if (node is YamlScalar scalar) return new LocalText(scalar.Content);
        return Expect<YamlMapping>(key, node, "a text, or a text for each language: { zh: …, en: … }") is { } mapping ? LocalOf(key, mapping) : null;
    }

    private LocalText? LocalOf(string key, YamlMapping mapping)
    {
        var texts = new Dictionary<string, LocatedText>(StringComparer.Ordinal);
        foreach (var (language, value) in mapping.Entries)
        {
            if (!IsLanguage(language.Text)) _diagnostics.Error("unknown-key", language.Span, $"'{language.Text}' is not a language of '{key}'.", "A text with a comma inside { } must stand in quotation marks; the keys here are languages such as zh and en.");
            else if (Expect<YamlScalar>($"{key}.{language.Text}", value, "a text") is { } text) texts[language.Text] = text.Content;
        }

        return texts.Count == 0 ? null : new LocalText(texts);
    }

    private static bool IsLanguage(string key) => key.Length is 2 or 3 && key.All(char.IsAsciiLetterLower);

    private decimal? ParseNumber(string key, YamlScalar scalar)
    {
        if (DecimalText.Find(scalar.Text) is { } number) return number;
        _diagnostics.Error("not-a-number", scalar.Span, $"'{key}' is a number such as 1771 or 0.059; '{scalar.Text}' is none.", "Write digits, a point for decimals, no thousands separators and no unit; at most 18 digits before the point and 15 behind.");
        return null;
    }

    private T? Expect<T>(string key, YamlNode node, string expected)
        where T : YamlNode
    {
        if (node is T right) return right;
        _diagnostics.Error("wrong-type", node.Span, $"'{key}' is {expected}; {node.Kind} stands here.");
        return null;
    }

    private T? Missing<T>(string key)
        where T : class
    {
        _diagnostics.Error("missing-key", Span.Slice(0, Math.Min(Span.Length, FirstLineLength())), $"{Capital(_what)} needs '{key}'.");
        return null;
    }

    private int FirstLineLength() => Span.Text.IndexOf('\n', StringComparison.Ordinal) is >= 0 and var end ? end : Span.Length;

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
