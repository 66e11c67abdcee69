namespace Reckon.Statistics.InputOutput;

/// <summary>What a purchaser's price of a product consists of, as shares of that price; what they leave is the basic price.</summary>
/// <param name="TradeMargin">Wholesale and retail margins, 0 to 1.</param>
/// <param name="TransportMargin">Transport margins, 0 to 1.</param>
/// <param name="ProductTaxes">Taxes less subsidies on the product; negative where subsidies are larger.</param>
/// <param name="ImportShare">The share of imports in the basic (for imports: cif) value of the product, 0 to 1; margins are domestic
/// services.</param>
public readonly record struct PriceComposition(double TradeMargin, double TransportMargin, double ProductTaxes, double ImportShare);
