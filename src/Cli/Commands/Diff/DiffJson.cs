using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Reckon.Assessments.Editions;

namespace Reckon.Cli.Commands.Diff;

/// <summary>Writes differences as JSON, one to a line.</summary>
/// <remarks>
/// <c>{ "schema": 1, "tolerance": 0.01, "exceeds": true, "numbers": […], "claims": […] }</c>; <c>exceeds</c> is what the exit code says.
/// A number: <c>id</c>, <c>cause</c> (data, formula, input, unit, kind, other, added, removed), <c>moved</c> (value, range or nothing), <c>exceeds</c>, <c>old</c> and <c>new</c> (value, unit, low, high, kind, formula, solvedFrom; null where the edition has none),
/// <c>difference</c> and <c>relative</c> (a part; null where there is none), <c>roots</c> (ids) and <c>moreRoots</c>. A claim: <c>id</c>, <c>worse</c>, <c>old</c> and <c>new</c> (printed, status). Numbers have 12 significant digits.
/// </remarks>
internal static class DiffJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IEnumerable<string> Lines(EditionDifference difference, double tolerance) =>
    [
        "{", "\"schema\": 1,", $"\"tolerance\": {DiffNumbers.Plain(tolerance)},", $"\"exceeds\": {(difference.Exceeds(tolerance) ? "true" : "false")},",
        "\"numbers\": [", .. Entries(difference.Numbers, (w, n) => WriteChange(w, n, tolerance)), "],",
        "\"claims\": [", .. Entries(difference.Claims, WriteChange), "]", "}",
    ];

    private static IEnumerable<string> Entries<T>(IReadOnlyList<T> entries, Action<Utf8JsonWriter, T> write) =>
        entries.Select((e, i) => Entry(e, write) + (i < entries.Count - 1 ? "," : ""));

    private static string Entry<T>(T entry, Action<Utf8JsonWriter, T> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, Options);
        writer.WriteStartObject();
        write(writer, entry);
        writer.WriteEndObject();
        writer.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteChange(Utf8JsonWriter writer, NumberChange change, double tolerance)
    {
        writer.WriteString("id", change.Id);
        writer.WriteString("cause", DiffWords.Of(change.Cause));
        writer.WriteString("moved", Moved(change));
        writer.WriteBoolean("exceeds", change.Exceeds(tolerance));
        WriteNumber(writer, "old", change.Old);
        WriteNumber(writer, "new", change.New);
        WriteValue(writer, "difference", change.Difference);
        WriteValue(writer, "relative", change.Relative);
        writer.WriteStartArray("roots");
        foreach (var id in change.Roots.Ids) writer.WriteStringValue(id);
        writer.WriteEndArray();
        writer.WriteBoolean("moreRoots", change.Roots.HasMore);
    }

    private static string Moved(NumberChange change)
    {
        if (change.IsValueMoved) return "value";
        return change.IsRangeMoved ? "range" : "nothing";
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, EditionNumber? number)
    {
        if (number is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        WriteValue(writer, "value", number.Value);
        writer.WriteString("unit", number.Unit);
        WriteValue(writer, "low", number.Low);
        WriteValue(writer, "high", number.High);
        writer.WriteString("kind", DiffWords.Of(number.Kind));
        writer.WriteString("formula", number.Formula);
        writer.WriteString("solvedFrom", number.SolvedFrom);
        writer.WriteEndObject();
    }

    private static void WriteChange(Utf8JsonWriter writer, ClaimChange change)
    {
        writer.WriteString("id", change.Id);
        writer.WriteBoolean("worse", change.IsWorse);
        WriteClaim(writer, "old", change.Old);
        WriteClaim(writer, "new", change.New);
    }

    private static void WriteClaim(Utf8JsonWriter writer, string name, EditionClaim? claim)
    {
        if (claim is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteString("printed", claim.Printed);
        writer.WriteString("status", DiffWords.Of(claim.Status));
        writer.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter writer, string name, double? value)
    {
        writer.WritePropertyName(name);
        if (value is { } number) writer.WriteRawValue(DiffNumbers.Plain(number));
        else writer.WriteNullValue();
    }
}
