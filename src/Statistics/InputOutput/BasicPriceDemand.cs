using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.InputOutput;

/// <summary>Purchases taken apart: what goes to domestic sectors at basic prices, what to imports, what to taxes.</summary>
/// <param name="Domestic">n values: demand for domestic products at basic prices, with margins at the sectors that earn them. This is what
/// Type I and II effects take.</param>
/// <param name="Imported">n values: imports by product.</param>
/// <param name="Margins">n values: the part of <paramref name="Domestic"/> that is trade and transport margins.</param>
/// <param name="ProductTaxes">n values: taxes less subsidies by product bought.</param>
public sealed record BasicPriceDemand(
    IReadOnlyList<double> Domestic,
    IReadOnlyList<double> Imported,
    IReadOnlyList<double> Margins,
    IReadOnlyList<double> ProductTaxes)
{
    /// <summary>The sum of all parts, which is the sum of the purchases but for rounding.</summary>
    public double Sum() => Sums.Of([.. Domestic, .. Imported, .. ProductTaxes]);
}
