using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Calibration;

/// <summary>Weighted least squares on the columns of a design, dependent ones left out.</summary>
internal sealed class WeightedProjection
{
    private readonly Matrix _columns;
    private readonly double[] _roots;
    private readonly QrFactorization _factors;

    public WeightedProjection(Matrix design, double[] weights)
    {
        // Rows of weight zero change nothing, and the factorization wants no fewer rows than columns.
        _roots = [.. weights.Select(Math.Sqrt), .. Enumerable.Repeat(0.0, Math.Max(0, design.Columns - design.Rows))];
        var scaled = Scale(design);
        var factors = new QrFactorization(scaled);
        var dependent = factors.DependentColumns;
        if (dependent.Count > 0)
        {
            int[] kept = [.. Enumerable.Range(0, design.Columns).Except(dependent)];
            (design, factors) = (design.SelectColumns(kept), new QrFactorization(scaled.SelectColumns(kept)));
        }

        (_columns, _factors) = (design, factors);
    }

    /// <summary>y − x'B for every row, those of weight zero included.</summary>
    public Matrix Residuals(Matrix values)
    {
        var scaled = Scale(values);
        var coefficients = Enumerable.Range(0, values.Columns).Select(k => _factors.Solve(scaled.Column(k)));
        return values - _columns * Matrix.FromColumns([.. coefficients]);
    }

    private Matrix Scale(Matrix matrix) =>
        Matrix.Create(_roots.Length, matrix.Columns, (i, j) => _roots[i] == 0 ? 0 : _roots[i] * matrix[i, j]);
}
