using System.Text.Json;

namespace Reckon.Assessments.Editions;

/// <summary>The fields of one object of JSON; what is missing or of another type is an error that names its place.</summary>
internal readonly record struct EditionFields(JsonElement Element, string Place)
{
    /// <summary>The fields of an entry of a list, which is called by its id where it has one.</summary>
    public static EditionFields OfEntry(JsonElement element, string place)
    {
        if (element.ValueKind != JsonValueKind.Object) throw new EditionFormatException(EditionMessages.NotAnEntry(place));
        var fields = new EditionFields(element, place);
        return fields with { Place = $"{place} ('{fields.Text("id")}')" };
    }

    public string Text(string field) => OptionalText(field) ?? throw Missing(field);

    public string? OptionalText(string field)
    {
        if (Find(field) is not { } value) return null;
        return value.ValueKind == JsonValueKind.String ? Decode(value, field) : throw Wrong(field, "a text");
    }

    public JsonElement.ArrayEnumerator List(string field)
    {
        var value = Find(field) ?? throw Missing(field);
        return value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : throw Wrong(field, "a list");
    }

    public IReadOnlyList<string> Texts(string field)
    {
        var list = new List<string>();
        foreach (var element in List(field)) list.Add(element.ValueKind == JsonValueKind.String ? Decode(element, field) : throw Wrong(field, "a list of texts"));
        return list;
    }

    /// <summary>A number that must be there, though it may be null.</summary>
    public double? Value(string field) =>
        Element.TryGetProperty(field, out var value) ? value.ValueKind == JsonValueKind.Null ? null : Finite(value, field) : throw Missing(field);

    public double? OptionalNumber(string field) => Find(field) is { } value ? Finite(value, field) : null;

    /// <summary>The member of a closed set that a text names.</summary>
    public T Choice<T>(string field, Func<T, string> nameOf)
        where T : struct, Enum
    {
        var name = Text(field);
        foreach (var value in Enum.GetValues<T>().Where(v => nameOf(v) == name)) return value;
        throw new EditionFormatException(EditionMessages.Unknown(Place, field, name, Enum.GetValues<T>().Select(nameOf)));
    }

    private JsonElement? Find(string field) => Element.TryGetProperty(field, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private double Finite(JsonElement value, string field) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && double.IsFinite(number) ? number : throw Wrong(field, "a number");

    private string Decode(JsonElement value, string field)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Bytes that are no UTF-8, or half of a surrogate pair, pass the parser and fail only here.
            throw Wrong(field, "well-formed Unicode");
        }
    }

    private EditionFormatException Missing(string field) => new(EditionMessages.Missing(Place, field));

    private EditionFormatException Wrong(string field, string expected) => new(EditionMessages.WrongType(Place, field, expected));
}
