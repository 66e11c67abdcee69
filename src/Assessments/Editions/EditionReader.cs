using System.Globalization;
using System.Text;
using System.Text.Json;
using Reckon.Assessments.Claims;
using Reckon.Assessments.Export;
using Reckon.Assessments.Quantities;

namespace Reckon.Assessments.Editions;

/// <summary>Reads what <see cref="NumbersFile"/> wrote.</summary>
public static class EditionReader
{
    /// <summary>The schema of the files that can be read.</summary>
    public const int Schema = 1;

    /// <summary>The levels of nesting that are read; a file of ours has four.</summary>
    public const int DeepestNesting = 64;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = DeepestNesting };

    /// <summary>The edition in a text.</summary>
    /// <param name="json">The whole file in UTF-8, with or without a byte order mark.</param>
    /// <exception cref="EditionFormatException">The text is not JSON, has another schema, lacks a field, or has one of the wrong type.</exception>
    public static Edition Read(ReadOnlyMemory<byte> json)
    {
        using var document = Parse(json.Span.StartsWith(Encoding.UTF8.Preamble) ? json[Encoding.UTF8.Preamble.Length..] : json);
        if (document.RootElement.ValueKind != JsonValueKind.Object) throw new EditionFormatException(EditionMessages.NotAnObject(NameOf(document.RootElement.ValueKind)));
        var root = new EditionFields(document.RootElement, "the whole");
        CheckSchema(root);
        var numbers = Entries(root, "numbers", "number", ReadNumber, n => n.Id);
        return new Edition(numbers, Entries(root, "claims", "claim", ReadClaim, c => c.Id));
    }

    private static JsonDocument Parse(ReadOnlyMemory<byte> json)
    {
        try
        {
            return JsonDocument.Parse(json, Options);
        }
        catch (JsonException e)
        {
            var line = (int)(e.LineNumber ?? 0);
            throw new EditionFormatException(EditionMessages.NotJson(line + 1L, Column(json.Span, line, (int)(e.BytePositionInLine ?? 0))));
        }
    }

    // The parser counts bytes; people count characters.
    private static int Column(ReadOnlySpan<byte> json, int line, int bytes)
    {
        for (var i = 0; i < line; i++) json = json[(json.IndexOf((byte)'\n') + 1)..];
        return Encoding.UTF8.GetCharCount(json[..Math.Min(bytes, json.Length)]) + 1;
    }

    private static void CheckSchema(EditionFields root)
    {
        if (!root.Element.TryGetProperty("schema", out var schema)) throw new EditionFormatException(EditionMessages.Missing(root.Place, "schema"));
        if (schema.ValueKind != JsonValueKind.Number) throw new EditionFormatException(EditionMessages.WrongType(root.Place, "schema", "a number"));
        if (!schema.TryGetInt32(out var number) || number != Schema) throw new EditionFormatException(EditionMessages.WrongSchema(schema.GetRawText()));
    }

    private static List<T> Entries<T>(EditionFields root, string list, string entry, Func<EditionFields, T> read, Func<T, string> idOf)
    {
        var entries = new List<T>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in root.List(list))
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{entry} {entries.Count + 1}");
            entries.Add(read(EditionFields.OfEntry(element, place)));
            if (!ids.Add(idOf(entries[^1]))) throw new EditionFormatException(EditionMessages.Twice(list, idOf(entries[^1])));
        }

        return entries;
    }

    private static EditionNumber ReadNumber(EditionFields fields) => new()
    {
        Id = fields.Text("id"),
        Value = fields.Value("value"),
        Unit = fields.Text("unit"),
        Low = fields.OptionalNumber("low"),
        High = fields.OptionalNumber("high"),
        Kind = fields.Choice<QuantityKind>("kind", NumbersFile.KindName),
        Estimator = fields.OptionalText("estimator"),
        Formula = fields.OptionalText("formula"),
        SolvedFrom = fields.OptionalText("solvedFrom"),
        Inputs = fields.Texts("inputs"),
    };

    private static EditionClaim ReadClaim(EditionFields fields) =>
        new(fields.Text("id"), fields.Text("printed"), fields.Choice<ClaimStatus>("status", NumbersFile.StatusName));

    private static string NameOf(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        _ => "true, false or null",
    };
}
