using System.Globalization;
using Reckon.Assessments.Numbers;
using Reckon.Assessments.Portfolios;

namespace Reckon.Site.Figures;

/// <summary>The interval of an uncertain number in a figure: both ends in the scale drawn, to the second significant digit of half its width (GUM 7.2.6).</summary>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end.</param>
internal sealed record FigureInterval(decimal Low, decimal High)
{
    /// <summary>The field of lower ends.</summary>
    public const string LowField = "low";

    /// <summary>The field of upper ends.</summary>
    public const string HighField = "high";

    /// <summary>The interval that a declared or estimated uncertainty gives; null for what only rounding leaves open.</summary>
    /// <param name="value">The number.</param>
    /// <param name="factor">What it is multiplied by to be drawn.</param>
    public static FigureInterval? Of(Expression value, double factor)
    {
        return value.Interval is { Level: not null } interval && interval.High > interval.Low ? Of(interval.Low * factor, interval.High * factor) : null;
    }

    /// <summary>The interval between two ends in the scale drawn, the second above the first.</summary>
    public static FigureInterval Of(double low, double high)
    {
        var places = 1 - Rounding.Magnitude((high - low) / 2);
        return new FigureInterval(Rounding.Round(low, places), Rounding.Round(high, places));
    }

    /// <summary>The interval in the digits of a language: 9,200–12,300; 9200～12300.</summary>
    public string Text(string language)
    {
        var format = language == "zh" ? "0.##########" : "#,0.##########";
        var between = language == "zh" ? "～" : Low < 0 ? " to " : "–";
        return Low.ToString(format, CultureInfo.InvariantCulture) + between + High.ToString(format, CultureInfo.InvariantCulture);
    }
}
