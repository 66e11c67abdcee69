using Reckon.Assessments.Tables;

namespace Reckon.Site.Metadata;

/// <summary>The columns of the files for machines.</summary>
internal static class DataFields
{
    private static readonly DataField Unit = new("unit", "string", "Its unit");
    private static readonly DataField Low = new("low", "number", "Lower end of what it can be, given the printed digits of its inputs");
    private static readonly DataField High = new("high", "number", "Upper end of the same");
    private static readonly DataField Formula = new("formula", "string", "How it is computed");

    /// <summary>A ledger as CSV.</summary>
    public static IReadOnlyList<DataField> Ledger { get; } =
    [
        new("id", "string", "Assessment and name of the number"),
        new("label", "string", "What the number is"),
        new("value", "number", "Its value, to 12 significant digits; empty where it was never published or is withheld"),
        Unit,
        new("sense", "string", "Whether it is exact or a bound: =, ≥, ≤, about, nearly; an apostrophe before = keeps spreadsheets from reading a formula"),
        Low, High,
        new("kind", "string", "Where it comes from: printed, computed by a formula, estimated, or implied by others"),
        Formula,
        new("source", "string", "Where it is printed"),
        new("at", "string", "Section, table or page there"),
        new("status", "string", "What checking it against the report found: reconciles, rounding, contradicts, untestable; empty where there is nothing to check"),
        new("synthetic", "boolean", "Whether it rests on made-up data") { True = "true" },
    ];

    /// <summary>The numbers of <c>numbers.json</c>.</summary>
    public static IReadOnlyList<DataField> Numbers { get; } =
    [
        new("id", "string", "Assessment and name of the number"),
        new("value", "number", "Its value, to 12 significant digits; null where it was never published or is withheld"),
        Unit,
        new("sense", "string", "Whether it is exact or a bound: =, ≥, ≤, about, nearly"),
        Low, High,
        new("standardUncertainty", "number", "Its standard uncertainty"),
        new("intervalLow", "number", "Lower end of its interval"),
        new("intervalHigh", "number", "Upper end of its interval"),
        new("level", "number", "The interval’s level"),
        new("kind", "string", "Where it comes from: printed, formula, estimate or implied"),
        new("estimator", "string", "How it is estimated"),
        Formula,
        new("solvedFrom", "string", "The printed number that it was worked out from"),
        new("inputs", "array", "The ids of the numbers that it rests on"),
        new("sources", "array", "Sources, with section, table or page"),
        new("synthetic", "boolean", "Whether it rests on made-up data"),
        new("withheld", "boolean", "Whether the number is withheld, as few cases are behind it"),
    ];

    /// <summary>The claims of <c>numbers.json</c>.</summary>
    public static IReadOnlyList<DataField> Claims { get; } =
    [
        new("id", "string", "Assessment and name of the claim"),
        new("quantity", "string", "The id of the number that it is about"),
        new("printed", "string", "What the report prints"),
        new("demanded", "boolean", "Whether it is what has to hold, not what is printed"),
        new("sense", "string", "Whether the print is exact or a bound"),
        new("between", "array", "Both ends of a printed interval"),
        new("computed", "number", "What the formula gives"),
        Low, High, Unit, Formula,
        new("status", "string", "The verdict: reconciles, rounding, contradicts or untestable"),
        new("why", "string", "The reason for it"),
        new("slip", "number", "The factor with which it would agree"),
        new("requires", "array", "What each input would have to be for it to hold"),
        new("source", "string", "The source that prints it"),
        new("at", "string", "Section, table or page there"),
    ];

    /// <summary>A published table as CSV.</summary>
    public static IReadOnlyList<DataField> Of(Table table) =>
    [
        .. table.KeyNames.Select(k => new DataField(k, "string", "Key")),
        new("value", "number", "Its value, to 12 significant digits"),
        Unit,
        new("sense", "string", "Empty where it is exact, else ≥, ≤, about or nearly"),
        new("withheld", "boolean", "Whether the number is withheld, as few cases are behind it") { True = "TRUE" },
    ];
}
