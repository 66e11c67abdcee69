using System.Globalization;
using System.Xml.Linq;

namespace Reckon.Charts.Tests;

/// <summary>An axis as it is drawn: what a place on it says, read off its first and last tick.</summary>
/// <param name="FirstPx">The place of a tick.</param>
/// <param name="First">What stands at it.</param>
/// <param name="LastPx">The place of another one.</param>
/// <param name="Last">What stands at it.</param>
internal sealed record DrawnAxis(double FirstPx, double First, double LastPx, double Last)
{
    /// <summary>The axis at the left, by its lines across the plot.</summary>
    public static DrawnAxis Vertical(XElement root) => Of(root, "y1", text => (string?)text.Attribute("text-anchor") == "end", "y", 4.4);

    /// <summary>The axis below, by its ticks or its lines up the plot.</summary>
    public static DrawnAxis Horizontal(XElement root) => Of(root, "x1", text => (string?)text.Attribute("text-anchor") == "middle", "x", 0);

    /// <summary>The value at a place.</summary>
    public double At(double px) => First + ((px - FirstPx) * (Last - First) / (LastPx - FirstPx));

    // Years have no ticks: their texts stand in the middle of their places. Elsewhere a text stands at its tick: its baseline a little lower, or its middle above or below it, moved by some px at the edge.
    private static DrawnAxis Of(XElement root, string line, Func<XElement, bool> isTick, string text, double belowPx)
    {
        const double nearPx = 15;
        var places = root.Elements().Where(e => e.Name.LocalName == "line" && (string?)e.Attribute("class") is "g" or "z").Where(e => IsAcross(e, line)).Select(e => (double)e.Attribute(line)!).Distinct().ToList();
        var numbers = root.Elements().Where(e => e.Name.LocalName == "text" && isTick(e) && Number(e.Value) is not null).ToList();
        var lowest = numbers.Max(e => (double)e.Attribute("y")!);
        var ticks = numbers.Where(e => line == "y1" || (double)e.Attribute("y")! == lowest)
            .Select(e => (Px: (double)e.Attribute(text)! - belowPx, Value: Number(e.Value)!.Value))
            .Select(t => (Px: places.Where(p => Math.Abs(p - t.Px) < nearPx).OrderBy(p => Math.Abs(p - t.Px)).FirstOrDefault(t.Px), t.Value))
            .OrderBy(t => t.Value).ToList();
        return new(ticks[0].Px, ticks[0].Value, ticks[^1].Px, ticks[^1].Value);
    }

    private static bool IsAcross(XElement line, string along) => (string?)line.Attribute(along) == (string?)line.Attribute(along == "y1" ? "y2" : "x2");

    private static double? Number(string text) =>
        double.TryParse(text.Trim('%').Replace("−", "-", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;
}
