using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Reckon.Assessments.Claims;
using Reckon.Assessments.Numbers;
using Reckon.Assessments.Portfolios;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Requirements;
using Reckon.Assessments.Sources;

namespace Reckon.Assessments.Export;

/// <summary>Writes all numbers and claims of a portfolio as JSON, one to a line, for machines and for comparing editions.</summary>
/// <remarks>Values have 12 significant digits. <c>low</c> and <c>high</c> bound the value when every printed input is known only to its last digit; an open end is left out. <c>standardUncertainty</c>, <c>intervalLow</c>, <c>intervalHigh</c> and <c>level</c> tell of declared and estimated uncertainty.</remarks>
public static class NumbersFile
{
    private const string Language = "en";
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The whole file in UTF-8, ending with a line end.</summary>
    public static byte[] Write(Portfolio portfolio) => Write(portfolio.Assessments);

    /// <summary>The same of some assessments alone.</summary>
    public static byte[] Write(IReadOnlyList<Assessment> assessments)
    {
        var numbers = assessments.SelectMany(a => a.Quantities).Select(q => Line(w => WriteQuantity(w, q)));
        var claims = assessments.SelectMany(a => a.Claims).Select(c => Line(w => WriteClaim(w, c)));
        var text = $"{{\n\"schema\": 1,\n\"numbers\": [\n{string.Join(",\n", numbers)}\n],\n\"claims\": [\n{string.Join(",\n", claims)}\n]\n}}\n";
        return Encoding.UTF8.GetBytes(text);
    }

    private static string Line(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, Options);
        writer.WriteStartObject();
        write(writer);
        writer.WriteEndObject();
        writer.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteQuantity(Utf8JsonWriter writer, Quantity quantity)
    {
        writer.WriteString("id", quantity.Id.ToString());
        WriteNumber(writer, "value", quantity.Value);
        writer.WriteString("unit", quantity.Unit.Text);
        writer.WriteString("sense", SenseText.Sign(quantity.Sense));
        WriteRange(writer, quantity.Range);
        WriteUncertainty(writer, quantity);
        writer.WriteString("kind", KindName(quantity.Kind));
        if (quantity.Estimate is { } estimate) writer.WriteString("estimator", estimate.Estimator);
        if (quantity.Formula is { } formula) writer.WriteString("formula", formula);
        if (quantity.SolvedFrom is { } from) writer.WriteString("solvedFrom", from.ToString());
        WriteIds(writer, "inputs", quantity.Inputs);
        WriteSources(writer, quantity.Provenance);
        writer.WriteBoolean("synthetic", quantity.IsSynthetic);
        if (quantity.Withheld is not null) writer.WriteBoolean("withheld", true);
    }

    private static void WriteClaim(Utf8JsonWriter writer, Claim claim)
    {
        writer.WriteString("id", claim.Id.ToString());
        if (claim.Quantity is { } quantity) writer.WriteString("quantity", quantity.ToString());
        writer.WriteString("printed", claim.PrintedText);
        if (claim.IsDemanded) writer.WriteBoolean("demanded", true);
        writer.WriteString("sense", SenseText.Sign(claim.Printed.Sense));
        if (claim.Printed.Upper is { } upper) WriteInterval(writer, claim.Printed.Nominal, upper);
        WriteNumber(writer, "computed", claim.Computed);
        WriteRange(writer, claim.Range);
        writer.WriteString("unit", claim.Unit.Text);
        if (claim.Formula is { } formula) writer.WriteString("formula", formula);
        writer.WriteString("status", StatusName(claim.Status));
        writer.WriteString("why", Why(claim.Reason));
        if (claim.Slip is { } slip) WriteNumber(writer, "slip", slip);
        if (claim.Requirements.Count > 0) WriteRequirements(writer, claim.Requirements);
        if (claim.Citation is { } citation) WriteCitation(writer, citation, "source");
    }

    private static void WriteUncertainty(Utf8JsonWriter writer, Quantity quantity)
    {
        if (quantity.Spread is not { } spread) return;
        WriteNumber(writer, "standardUncertainty", spread.StandardUncertainty);
        WriteNumber(writer, "intervalLow", spread.Low);
        WriteNumber(writer, "intervalHigh", spread.High);
        WriteNumber(writer, "level", spread.Level);
    }

    private static void WriteInterval(Utf8JsonWriter writer, decimal low, decimal high)
    {
        writer.WriteStartArray("between");
        writer.WriteNumberValue((double)low);
        writer.WriteNumberValue((double)high);
        writer.WriteEndArray();
    }

    private static void WriteRequirements(Utf8JsonWriter writer, IReadOnlyList<Requirement> requirements)
    {
        writer.WriteStartArray("requires");
        foreach (var requirement in requirements)
        {
            writer.WriteStartObject();
            writer.WriteString("id", requirement.Leaf.ToString());
            WriteNumber(writer, "needed", requirement.Needed);
            WriteRange(writer, requirement.Range);
            if (requirement.Printed is { } printed) WriteNumber(writer, "printed", (double)printed.Nominal);
            if (requirement.Change is { } change) WriteNumber(writer, "change", change);
            writer.WriteString("unit", requirement.Unit.Text);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteRange(Utf8JsonWriter writer, ValueRange? range)
    {
        if (range is not { } known) return;
        if (double.IsFinite(known.Low)) WriteNumber(writer, "low", known.Low);
        if (double.IsFinite(known.High)) WriteNumber(writer, "high", known.High);
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, double? value)
    {
        writer.WritePropertyName(name);
        if (value is { } number) writer.WriteRawValue(number.ToString("G12", CultureInfo.InvariantCulture).Replace("E+", "E", StringComparison.Ordinal));
        else writer.WriteNullValue();
    }

    private static void WriteIds(Utf8JsonWriter writer, string name, IReadOnlyList<QuantityId> ids)
    {
        writer.WriteStartArray(name);
        foreach (var id in ids) writer.WriteStringValue(id.ToString());
        writer.WriteEndArray();
    }

    private static void WriteSources(Utf8JsonWriter writer, IReadOnlyList<Citation> citations)
    {
        writer.WriteStartArray("sources");
        foreach (var citation in citations)
        {
            writer.WriteStartObject();
            WriteCitation(writer, citation, "key");
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteCitation(Utf8JsonWriter writer, Citation citation, string key)
    {
        writer.WriteString(key, citation.Source.Key);
        if (citation.At is { } at) writer.WriteString("at", at.In(Language));
    }

    internal static string KindName(QuantityKind kind) => kind switch
    {
        QuantityKind.Printed => "printed",
        QuantityKind.Formula => "formula",
        QuantityKind.Estimate => "estimate",
        QuantityKind.Implied => "implied",
    };

    internal static string StatusName(ClaimStatus status) => status switch
    {
        ClaimStatus.Reconciles => "reconciles",
        ClaimStatus.Rounding => "rounding",
        ClaimStatus.Contradicts => "contradicts",
        ClaimStatus.Untestable => "untestable",
    };

    private static string Why(ClaimReason reason) => reason switch
    {
        ClaimReason.SameDigits => "same digits",
        ClaimReason.BoundHolds => "the bound holds",
        ClaimReason.InputsRounded => "within the rounding of the inputs",
        ClaimReason.Truncated => "truncated",
        ClaimReason.OutOfRange => "outside what the inputs can give",
        ClaimReason.PrintedTwice => "printed with different digits",
        ClaimReason.UnitSlip => "agrees in another unit",
        ClaimReason.UnpublishedInput => "an input was not published",
        ClaimReason.Circular => "the formula takes the printed number itself",
        ClaimReason.Undecided => "the range is too wide to tell",
    };
}
