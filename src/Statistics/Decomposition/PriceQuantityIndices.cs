using Reckon.Statistics.Arithmetic;
using static System.FormattableString;

namespace Reckon.Statistics.Decomposition;

/// <summary>A change of value Σ p q as a change of prices and one of quantities. Prices may be any rate, such as output a head.</summary>
/// <remarks>ILO and others (2004), Producer Price Index Manual, chapter 15. Value ratio = Laspeyres × Paasche (crossed) = Fisher × Fisher.</remarks>
public sealed record PriceQuantityIndices
{
    private readonly double _firstValue;
    private readonly double _lastValue;
    private readonly double _lastPricesFirstQuantities;
    private readonly double _firstPricesLastQuantities;

    /// <summary>Compares two periods.</summary>
    /// <param name="firstPrices">k prices at the start, none negative.</param>
    /// <param name="firstQuantities">k quantities at the start, none negative.</param>
    /// <param name="lastPrices">k prices at the end.</param>
    /// <param name="lastQuantities">k quantities at the end.</param>
    /// <exception cref="ArgumentException">The counts differ, a figure is negative or not finite, or a sum of prices × quantities, own or crossed, is zero.</exception>
    public PriceQuantityIndices(
        IReadOnlyList<double> firstPrices, IReadOnlyList<double> firstQuantities, IReadOnlyList<double> lastPrices, IReadOnlyList<double> lastQuantities)
    {
        _firstValue = Value(firstPrices, firstQuantities, nameof(firstPrices), nameof(firstQuantities));
        _lastValue = Value(lastPrices, lastQuantities, nameof(lastPrices), nameof(lastQuantities));
        _lastPricesFirstQuantities = Value(lastPrices, firstQuantities, nameof(lastPrices), nameof(firstQuantities));
        _firstPricesLastQuantities = Value(firstPrices, lastQuantities, nameof(firstPrices), nameof(lastQuantities));
    }

    /// <summary>The value at the end over that at the start.</summary>
    public double ValueRatio => _lastValue / _firstValue;

    /// <summary>Prices, weighted by the quantities of the start.</summary>
    public double LaspeyresPrice => _lastPricesFirstQuantities / _firstValue;

    /// <summary>Prices, weighted by the quantities of the end.</summary>
    public double PaaschePrice => _lastValue / _firstPricesLastQuantities;

    /// <summary>Fisher's ideal index of prices: the geometric mean of both.</summary>
    public double FisherPrice => Math.Sqrt(LaspeyresPrice * PaaschePrice);

    /// <summary>Quantities, weighted by the prices of the start.</summary>
    public double LaspeyresQuantity => _firstPricesLastQuantities / _firstValue;

    /// <summary>Quantities, weighted by the prices of the end.</summary>
    public double PaascheQuantity => _lastValue / _lastPricesFirstQuantities;

    /// <summary>Fisher's ideal index of quantities.</summary>
    public double FisherQuantity => Math.Sqrt(LaspeyresQuantity * PaascheQuantity);

    /// <summary>Bennet's effect of prices on the value: Σ (p′ − p)(q′ + q)/2. With that of quantities it sums to the change of value.</summary>
    public double PriceEffect => (_lastPricesFirstQuantities - _firstValue + _lastValue - _firstPricesLastQuantities) / 2;

    /// <summary>Bennet's effect of quantities on the value: Σ (q′ − q)(p′ + p)/2.</summary>
    public double QuantityEffect => (_firstPricesLastQuantities - _firstValue + _lastValue - _lastPricesFirstQuantities) / 2;

    private static double Value(IReadOnlyList<double> prices, IReadOnlyList<double> quantities, string pricesName, string quantitiesName)
    {
        Require.SameCount(prices.Count, pricesName, quantities.Count, quantitiesName);
        Require.NonNegative([.. prices], pricesName);
        Require.NonNegative([.. quantities], quantitiesName);
        var value = Sums.OfProducts([.. prices], [.. quantities]);
        if (value == 0) throw new ArgumentException(Invariant($"The sum of {pricesName} × {quantitiesName} is zero; an index needs it above zero."), pricesName);
        return value;
    }
}
