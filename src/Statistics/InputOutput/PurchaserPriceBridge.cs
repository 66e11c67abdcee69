using Reckon.Statistics.Arithmetic;
using static System.FormattableString;

namespace Reckon.Statistics.InputOutput;

/// <summary>Turns purchases at purchasers' prices, such as the sales of a platform, into demand at basic prices.</summary>
/// <remarks>
/// Purchaser's price = basic price + trade margin + transport margin + taxes less subsidies on products (System of National Accounts 2008,
/// chapter 6; Eurostat, 2008, on valuation matrices). The output of trade is its margin, not its sales: turnover taken as demand for trade
/// counts the goods as trade.
/// </remarks>
public sealed record PurchaserPriceBridge
{
    /// <summary>Makes a bridge.</summary>
    /// <param name="compositions">What the price of each of the n products consists of.</param>
    /// <param name="trade">n shares, not negative, summing to 1 within 1e-9: which sectors earn trade margins.</param>
    /// <param name="transport">n shares likewise: which sectors earn transport margins.</param>
    /// <exception cref="ArgumentException">Sizes differ, a share is out of range, shares do not sum to 1, or margins and taxes take more
    /// than the whole price.</exception>
    public PurchaserPriceBridge(IReadOnlyList<PriceComposition> compositions, IReadOnlyList<double> trade, IReadOnlyList<double> transport)
    {
        Require.NotEmpty(compositions.Count, nameof(compositions));
        for (var i = 0; i < compositions.Count; i++) RequireValid(compositions[i], $"{nameof(compositions)}[{i}]");
        RequireDistribution(trade, compositions.Count, nameof(trade));
        RequireDistribution(transport, compositions.Count, nameof(transport));
        (Compositions, Trade, Transport) = ([.. compositions], [.. trade], [.. transport]);
    }

    /// <summary>What the price of each of the n products consists of.</summary>
    public IReadOnlyList<PriceComposition> Compositions { get; }

    /// <summary>n shares of the sectors in trade margins.</summary>
    public IReadOnlyList<double> Trade { get; }

    /// <summary>n shares of the sectors in transport margins.</summary>
    public IReadOnlyList<double> Transport { get; }

    /// <summary>Takes purchases apart.</summary>
    /// <param name="purchases">n values at purchasers' prices; returns of goods are negative.</param>
    /// <exception cref="ArgumentException">There are not n values, or one is not finite.</exception>
    public BasicPriceDemand Convert(IReadOnlyList<double> purchases)
    {
        Require.SameCount(purchases.Count, nameof(purchases), Compositions.Count, nameof(Compositions));
        Require.Finite([.. purchases], nameof(purchases));
        double[] trade = Part(purchases, c => c.TradeMargin), transport = Part(purchases, c => c.TransportMargin);
        var taxes = Part(purchases, c => c.ProductTaxes);
        // The basic price is what is left, so that the parts add up whatever the rounding of the shares.
        double[] basic = [.. purchases.Select((y, i) => y - trade[i] - transport[i] - taxes[i])];
        double[] imported = [.. basic.Select((b, i) => b * Compositions[i].ImportShare)];
        var (tradeTotal, transportTotal) = (Sums.Of(trade), Sums.Of(transport));
        double[] margins = [.. Trade.Select((share, i) => share * tradeTotal + Transport[i] * transportTotal)];
        return new BasicPriceDemand([.. basic.Select((b, i) => b - imported[i] + margins[i])], imported, margins, taxes);
    }

    private double[] Part(IReadOnlyList<double> purchases, Func<PriceComposition, double> share) =>
        [.. purchases.Select((y, i) => y * share(Compositions[i]))];

    private static void RequireValid(PriceComposition c, string name)
    {
        double[] shares = [c.TradeMargin, c.TransportMargin, c.ImportShare];
        var basic = 1 - c.TradeMargin - c.TransportMargin - c.ProductTaxes;
        if (shares.All(s => s is >= 0 and <= 1) && double.IsFinite(c.ProductTaxes) && basic >= -1e-12) return;
        throw new ArgumentException(
            Invariant($"{name} is {c.TradeMargin} trade, {c.TransportMargin} transport, {c.ProductTaxes} taxes, {c.ImportShare} imports; ")
            + "shares must lie between 0 and 1 and leave a basic price that is not negative.",
            name);
    }

    private static void RequireDistribution(IReadOnlyList<double> shares, int count, string name)
    {
        Require.SameCount(shares.Count, name, count, "compositions");
        Require.NonNegative([.. shares], name);
        var sum = Sums.Of([.. shares]);
        if (Math.Abs(sum - 1) > 1e-9) throw new ArgumentException(Invariant($"{name} sums to {sum}; it must sum to 1."), name);
    }
}
