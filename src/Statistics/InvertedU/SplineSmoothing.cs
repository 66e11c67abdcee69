using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.InvertedU;

/// <summary>How much a curve is smoothed, in coordinates in which smoothing shrinks each by 1/(1 + λd).</summary>
/// <param name="Roughness">d, k values that are not negative; zero for what is straight.</param>
/// <param name="Coordinates">The coordinates of the response, k values.</param>
/// <param name="Rest">The sum of squares that no curve on these knots explains.</param>
/// <param name="Count">n, how many rows.</param>
internal sealed record SplineSmoothing(double[] Roughness, double[] Coordinates, double Rest, int Count)
{
    private const double GoldenRatio = 0.6180339887498949;

    /// <summary>The k factors at the λ with the smallest score: a grid over all λ that matter, then golden sections about its best
    /// point.</summary>
    public double[] Best()
    {
        var largest = Roughness.Max();
        var grid = Enumerable.Range(0, 121).Select(i => i / 4.0 - 15).ToArray();
        double Score(double exponent) => ValidationScore(Shrinkage(exponent, largest));
        var best = grid.MinBy(Score);
        var (low, high) = (best - 0.25, best + 0.25);
        while (high - low > 1e-9)
        {
            var (left, right) = (high - GoldenRatio * (high - low), low + GoldenRatio * (high - low));
            if (Score(left) <= Score(right)) high = right;
            else low = left;
        }

        return Shrinkage((low + high) / 2, largest);
    }

    /// <summary>RSS/(n − tr A).</summary>
    public double Variance(double[] shrinkage) => ResidualSumOfSquares(shrinkage) / (Count - shrinkage.Sum());

    private double[] Shrinkage(double exponent, double largest)
    {
        var smoothing = Math.Pow(10, exponent) / largest;
        return Array.ConvertAll(Roughness, d => 1 / (1 + smoothing * d));
    }

    private double ValidationScore(double[] shrinkage)
    {
        var freedom = Count - shrinkage.Sum();
        return Count * ResidualSumOfSquares(shrinkage) / (freedom * freedom);
    }

    private double ResidualSumOfSquares(double[] shrinkage)
    {
        double[] missed = [.. Coordinates.Zip(shrinkage, (c, s) => c * (1 - s))];
        return Rest + Sums.OfProducts(missed, missed);
    }
}
