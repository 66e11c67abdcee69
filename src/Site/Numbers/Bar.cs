using System.Globalization;

namespace Reckon.Site.Numbers;

/// <summary>A bar in a table's cell, drawn on a line of a hundred.</summary>
/// <param name="X">Where it starts.</param>
/// <param name="Width">How long it is.</param>
public sealed record Bar(string X, string Width)
{
    private const double Thinnest = 0.4;

    /// <summary>The bar from one number to another on an axis.</summary>
    /// <param name="from">Where it starts.</param>
    /// <param name="to">Where it ends.</param>
    /// <param name="low">The number at the left end of the line.</param>
    /// <param name="high">The number at the right end.</param>
    public static Bar Between(double from, double to, double low, double high)
    {
        var scale = high > low ? 100 / (high - low) : 0;
        var (left, right) = ((Math.Min(from, to) - low) * scale, (Math.Max(from, to) - low) * scale);
        return new Bar(Text(left), Text(Math.Max(Thinnest, right - left)));
    }

    private static string Text(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
