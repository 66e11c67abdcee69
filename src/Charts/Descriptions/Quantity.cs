using Reckon.Charts.Data;
using Reckon.Charts.Specification;

namespace Reckon.Charts.Descriptions;

/// <summary>A value as prose says it.</summary>
/// <param name="Text">The digits, without sign of a bound.</param>
/// <param name="Bound">Whether it is a bound.</param>
/// <param name="Unit">The unit, or empty where none is known or the digits carry it.</param>
internal sealed record Quantity(string Text, ValueBound Bound, string Unit)
{
    /// <summary>The interval as readers see it, or empty.</summary>
    public string Interval { get; init; } = "";

    private static readonly char[] AtLeastSigns = ['≥', '>', '＞'];
    private static readonly char[] AtMostSigns = ['≤', '<', '＜'];

    /// <summary>Splits the text of a value into digits and bound.</summary>
    public static Quantity Of(string text, string? unit)
    {
        var trimmed = text.TrimStart('+').Trim();
        var bound = BoundOf(trimmed);
        var digits = bound == ValueBound.None ? trimmed : trimmed[1..].Trim();
        var isSaid = unit is null || digits.EndsWith(unit, StringComparison.Ordinal);
        return new Quantity(digits, bound, isSaid ? "" : unit!);
    }

    /// <summary>The value and the interval of a row.</summary>
    public static Quantity Of(Datum datum, string? unit) => Of(datum.Text, unit) with { Interval = datum.Row.IntervalText ?? "" };

    private static ValueBound BoundOf(string text)
    {
        if (text.IndexOfAny(AtLeastSigns) == 0)
            return ValueBound.AtLeast;
        return text.IndexOfAny(AtMostSigns) == 0 ? ValueBound.AtMost : ValueBound.None;
    }
}
