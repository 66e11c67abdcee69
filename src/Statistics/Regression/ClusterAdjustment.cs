using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Regression;

/// <summary>The matrix A_g of Bell and McCaffrey (2002) for one cluster g: the inverse root of the covariance of its residuals.</summary>
/// <remarks>
/// With √W·X = QR and S = Q'WQ that covariance is B_g = I − H_g − H_g' + W^-½ Q_g S Q_g' W^-½, H_g = W^-½ Q_g Q_g' W^½, when all errors
/// have one variance. B_g differs from I only on what the columns of W^-½Q_g and W^½Q_g span, so that a cluster of many rows needs
/// the eigenvalues of a small matrix only. Eigenvalues of at most 1e-12 count as zero and their inverse root as zero.
/// </remarks>
internal sealed class ClusterAdjustment
{
    private const double Negligible = 1e-12;

    private readonly Matrix _span;
    private readonly Matrix _transposedSpan;
    private readonly Matrix _change;
    private readonly Matrix _plain;
    private readonly Matrix _weighted;

    private ClusterAdjustment(int[] rows, Matrix plain, Matrix weighted, Matrix cross)
    {
        (Rows, _plain, _weighted, Cross) = (rows, plain, weighted, cross);
        _span = Span(plain, weighted);
        _transposedSpan = _span.Transpose();
        var (a, b) = (_transposedSpan * plain, _transposedSpan * weighted);
        var (bottom, mixed) = (a * cross * a.Transpose(), a * b.Transpose());
        var inside = Matrix.Identity(_span.Columns) - mixed - mixed.Transpose() + bottom;
        _change = new SymmetricEigen(inside).Map(v => v > Negligible ? 1 / Math.Sqrt(v) : 0) - Matrix.Identity(_span.Columns);
    }

    /// <summary>The rows of the cluster.</summary>
    public int[] Rows { get; }

    /// <summary>S = Q'WQ over all rows, k × k.</summary>
    public Matrix Cross { get; }

    /// <summary>The adjustments of all clusters.</summary>
    public static IReadOnlyList<ClusterAdjustment> Of(LeastSquaresProblem problem, int[][] clusters)
    {
        var (design, k) = (problem.Design.Matrix, problem.Design.Columns.Count);
        int[] rows = [.. clusters.SelectMany(c => c)];
        var roots = Array.ConvertAll(rows, i => Math.Sqrt(problem.WeightOf(i)));
        var qr = new QrFactorization(Matrix.Create(rows.Length, k, (i, j) => roots[i] * design[rows[i], j]));
        if (qr.DependentColumns.Count > 0) throw new RankDeficientException(problem.Design.Names, qr.DependentColumns);
        var basis = qr.Basis();
        var plain = Matrix.Create(rows.Length, k, (i, j) => basis[i, j] / roots[i]);
        var weighted = Matrix.Create(rows.Length, k, (i, j) => basis[i, j] * roots[i]);
        var cross = weighted.Transpose() * weighted;
        var adjustments = new List<ClusterAdjustment>();
        for (var (c, start) = (0, 0); c < clusters.Length; start += clusters[c++].Length)
        {
            int[] own = [.. Enumerable.Range(start, clusters[c].Length)];
            adjustments.Add(new ClusterAdjustment(clusters[c], plain.SelectRows(own), weighted.SelectRows(own), cross));
        }

        return adjustments;
    }

    /// <summary>A_g times one value for each of the cluster's rows.</summary>
    public double[] Adjust(double[] values)
    {
        var change = _span.Times(_change.Times(_transposedSpan.Times(values)));
        return [.. values.Select((v, i) => v + change[i])];
    }

    /// <summary>Q_g'W^-½v and Q_g'W^½v, k values each.</summary>
    public (double[] Plain, double[] Weighted) Project(double[] values) => (_plain.LeftTimes(values), _weighted.LeftTimes(values));

    // An orthonormal basis of all that the adjustment changes.
    private static Matrix Span(Matrix plain, Matrix weighted)
    {
        var both = Matrix.Create(plain.Rows, 2 * plain.Columns, (i, j) => j < plain.Columns ? plain[i, j] : weighted[i, j - plain.Columns]);
        return both.Rows <= both.Columns ? Matrix.Identity(both.Rows) : new QrFactorization(both).Basis();
    }
}
