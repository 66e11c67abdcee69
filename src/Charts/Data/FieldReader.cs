using Reckon.Charts.Specification;

namespace Reckon.Charts.Data;

/// <summary>Reads a row through an encoding.</summary>
internal static class FieldReader
{
    /// <summary>The field that a channel encodes; missing where the channel is not encoded or the row has no such field.</summary>
    public static FieldValue Value(ChartSpec spec, ChartRow row, Channel channel) =>
        spec.Encodings.TryGetValue(channel, out var encoding) && row.Fields.TryGetValue(encoding.Field, out var value) ? value : FieldValue.Missing;

    /// <summary>The field as a number, or null.</summary>
    public static double? Number(ChartSpec spec, ChartRow row, Channel channel) => Value(spec, row, channel).Number;

    /// <summary>The field as the name of a category or series; empty where it is missing.</summary>
    public static string Name(ChartSpec spec, ChartRow row, Channel channel) => Value(spec, row, channel).ToString();
}
