using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Regression;

/// <summary>
/// The G × G products p_g'p_h = δ_gh d_g + a_g'(S a_h − b_h) − b_g'a_h of <see cref="SatterthwaiteDegrees"/>, without the table of them.
/// </summary>
internal sealed class ClusterPairs
{
    private const int MostOneByOne = 400;

    private readonly double[] _own;
    private readonly Matrix _left;
    private readonly Matrix _right;

    /// <summary>Takes d, a, b and S.</summary>
    public ClusterPairs(double[] own, double[][] plain, double[][] weighted, Matrix cross)
    {
        var k = cross.Rows;
        _own = own;
        _left = Matrix.Create(own.Length, 2 * k, (g, j) => j < k ? plain[g][j] : -weighted[g][j - k]);
        var crossed = Array.ConvertAll(plain, a => cross.Times(a));
        _right = Matrix.Create(own.Length, 2 * k, (g, j) => j < k ? crossed[g][j] - weighted[g][j] : plain[g][j - k]);
    }

    /// <summary>Σ_g p_g'p_g.</summary>
    public double Trace() => Sums.Of([.. _own.Select((d, g) => d + Product(g, g))]);

    /// <summary>Σ_g Σ_h (p_g'p_h)².</summary>
    public double SumOfSquares() => _own.Length <= MostOneByOne ? OneByOne() : AsTraces();

    private double OneByOne()
    {
        var sum = 0.0;
        for (var g = 0; g < _own.Length; g++)
        {
            sum += Square(_own[g] + Product(g, g));
            for (var h = 0; h < g; h++) sum += 2 * Square(Product(g, h));
        }

        return sum;
    }

    // Σ_gh (l_g'r_h)² with the symmetric l_g'r_h = l_h'r_g is the trace of (R'L)(R'L).
    private double AsTraces()
    {
        var inner = _right.Transpose() * _left;
        var all = inner * inner;
        double[] terms = [.. _own.Select((d, g) => d * (d + 2 * Product(g, g))), .. Enumerable.Range(0, all.Rows).Select(j => all[j, j])];
        return Sums.Of(terms);
    }

    private double Product(int g, int h) => Sums.OfProducts(_left.Row(g), _right.Row(h));

    private static double Square(double value) => value * value;
}
