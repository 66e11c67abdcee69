using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Resampling;

/// <summary>The acceleration constant of BCa and ABC intervals.</summary>
internal static class Acceleration
{
    /// <summary>Σl³ / (6 (Σl²)^{3/2}) for influence values l (Efron, 1987); 0 when none has influence.</summary>
    public static double Of(double[] influences)
    {
        var squares = Sums.OfProducts(influences, influences);
        return squares == 0 ? 0 : Sums.Of(Array.ConvertAll(influences, l => l * l * l)) / (6 * Math.Pow(squares, 1.5));
    }
}
