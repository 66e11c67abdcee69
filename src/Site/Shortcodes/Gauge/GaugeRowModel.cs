namespace Reckon.Site.Shortcodes.Gauge;

/// <summary>A certified number as a row.</summary>
/// <param name="Set">The data set.</param>
/// <param name="Quantity">What was computed.</param>
/// <param name="Certified">The number as printed by its source.</param>
/// <param name="Found">The number found here, with 15 digits.</param>
/// <param name="Digits">How many digits are kept.</param>
/// <param name="Verdict">Whether that is enough, in words.</param>
public sealed record GaugeRowModel(string Set, string Quantity, string Certified, string Found, string Digits, string Verdict);
