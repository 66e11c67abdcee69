namespace Reckon.Charts.Specification;

/// <summary>The value of one field in one row: a number, a text, or missing (the default).</summary>
public readonly record struct FieldValue
{
    private FieldValue(double? number, string? text) => (Number, Text) = (number, text);

    /// <summary>The value that is not there.</summary>
    public static FieldValue Missing => default;

    /// <summary>The number, or null for a text or a missing value. May be NaN, which is reported when the chart is checked.</summary>
    public double? Number { get; }

    /// <summary>The text, or null for a number or a missing value.</summary>
    public string? Text { get; }

    /// <summary>Neither number nor text.</summary>
    public bool IsMissing => Number is null && Text is null;

    /// <summary>A number.</summary>
    public static FieldValue Of(double number) => new(number, null);

    /// <summary>A text; an empty one counts as a text, not as missing.</summary>
    public static FieldValue Of(string text) => new(null, text);

    /// <summary>The text, or the number in invariant form, or nothing.</summary>
    public override string ToString() => Text ?? Number?.ToString("R", System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
