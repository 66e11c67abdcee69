namespace Reckon.Statistics.Productivity;

/// <summary>A firm of the sample that bends the curve more than its share.</summary>
/// <param name="Index">Its place in the sample, from zero.</param>
/// <param name="Leverage">The weight of its productivity in its own fit, between 0 and 1; the mean is 3/n.</param>
/// <param name="CookDistance">How far all coefficients move without it; NaN when its leverage is 1.</param>
/// <param name="SquareWithout">The coefficient of x² without it; NaN when its leverage is 1.</param>
/// <param name="ChangesShape">Whether that coefficient then has the other sign.</param>
public sealed record InfluentialFirm(int Index, double Leverage, double CookDistance, double SquareWithout, bool ChangesShape);
