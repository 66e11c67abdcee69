using System.Globalization;
using Reckon.Assessments.Numbers;
using Reckon.Assessments.Quantities;

namespace Reckon.Site.PageParts;

/// <summary>A ruler from zero that key figures of one unit share.</summary>
/// <param name="End">Where it ends, in the figures' unit.</param>
internal sealed record KeyRuler(double End)
{
    private const double ArrowLength = 15;

    /// <summary>The ruler of some figures, or null when they count different things, one is negative or unknown.</summary>
    public static KeyRuler? Of(IReadOnlyList<Quantity> quantities)
    {
        var unit = quantities[0].Unit;
        if (quantities.Count < 2 || quantities.Any(q => q.Unit.Text != unit.Text || q.Value is not >= 0)) return null;
        var largest = quantities.Max(q => Math.Max(q.Value!.Value, q.Range is { } r && double.IsFinite(r.High) ? r.High : 0));
        return largest > 0 ? new KeyRuler(NiceEnd(largest)) : null;
    }

    /// <summary>The place of a figure.</summary>
    public KeyStrip Strip(Quantity quantity)
    {
        var value = quantity.Value!.Value / End * 100;
        if (quantity.Sense == Sense.AtLeast) return new KeyStrip(Percent(value), null, null, Percent(Math.Min(100, value + ArrowLength)));
        if (quantity.Range is not { IsPoint: false } range || quantity.Kind == QuantityKind.Printed || !double.IsFinite(range.High)) return new KeyStrip(Percent(value), null, null, null);
        return new KeyStrip(Percent(value), Percent(Math.Max(0, range.Low / End * 100)), Percent(range.High / End * 100), null);
    }

    // Four equal parts with round ends: 4, 8, 10, 20, 40 times a power of ten.
    private static double NiceEnd(double largest)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(largest)));
        return new[] { 1.0, 2, 4, 8, 10 }.Select(m => m * power).First(end => end >= largest * (1 - 1e-12));
    }

    private static string Percent(double value) => value.ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
