namespace Reckon.Assessments.Printing;

/// <summary>How a number is written on a page.</summary>
public sealed record NumberForm
{
    /// <summary>Decimals in the unit shown; null takes them from the printed number, else four significant digits.</summary>
    public int? Digits { get; init; }

    /// <summary>Whether ≥ and ≤ stand before the number.</summary>
    public bool ShowsBound { get; init; } = true;

    /// <summary>Whether nouns stand behind the number; the scale (万, million) and % stay in any case.</summary>
    public bool ShowsNoun { get; init; } = true;

    /// <summary>Whether + stands before positive numbers.</summary>
    public bool ShowsSign { get; init; }
}
