using Reckon.Assessments.Uncertainty;

namespace Reckon.Site.Figures;

/// <summary>The middle half of a spread.</summary>
internal static class InnerInterval
{
    /// <summary>Its probability in percent.</summary>
    public const int Level = 50;

    // Of the quantiles at 0.5 %, 1.5 % … those at 24.5 % and 25.5 %, and those at 74.5 % and 75.5 %.
    private const int BelowQuarter = 24;
    private const int BelowThreeQuarters = 74;

    /// <summary>The quartiles: half way between the quantiles next to them.</summary>
    public static (double Low, double High) Of(QuantitySpread spread) => (Middle(spread, BelowQuarter), Middle(spread, BelowThreeQuarters));

    private static double Middle(QuantitySpread spread, int index) => (spread.Quantiles[index] + spread.Quantiles[index + 1]) / 2;
}
