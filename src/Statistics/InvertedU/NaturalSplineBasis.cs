using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.InvertedU;

/// <summary>Natural cubic splines on k knots, each given by its k heights there.</summary>
/// <remarks>
/// Green and Silverman (1994), Nonparametric Regression, section 2.1; Wood (2017), table 5.1. With second derivatives γ at the inner knots,
/// Bγ = Dg for heights g, and the roughness ∫f″² is g'D'B⁻¹Dg. Beyond the outer knots the spline is straight.
/// </remarks>
internal sealed class NaturalSplineBasis
{
    private readonly double[] _knots;
    private readonly Matrix _bend;

    public NaturalSplineBasis(double[] knots)
    {
        _knots = knots;
        var inner = knots.Length - 2;
        double Gap(int i) => knots[i + 1] - knots[i];
        var second = Matrix.Create(inner, knots.Length, (i, j) => (j - i) switch
        {
            0 => 1 / Gap(i),
            1 => -1 / Gap(i) - 1 / Gap(i + 1),
            2 => 1 / Gap(i + 1),
            _ => 0,
        });
        var weights = Matrix.Create(inner, inner, (i, j) => (j - i) switch
        {
            0 => (Gap(i) + Gap(i + 1)) / 3,
            1 => Gap(i + 1) / 6,
            -1 => Gap(i) / 6,
            _ => 0,
        });
        var factorization = new LuFactorization(weights);
        _bend = Matrix.FromColumns([.. Enumerable.Range(0, knots.Length).Select(j => factorization.Solve(second.Column(j)))]);
        Roughness = second.Transpose() * _bend;
    }

    /// <summary>The matrix of the quadratic form ∫f″², k × k.</summary>
    public Matrix Roughness { get; }

    /// <summary>What the heights at the knots are weighted by to give the height at each of n points between them, n × k.</summary>
    public Matrix At(double[] points) => Matrix.FromRows([.. points.Select(Row)]);

    private double[] Row(double point)
    {
        var left = 0;
        while (left < _knots.Length - 2 && point > _knots[left + 1]) left++;
        var gap = _knots[left + 1] - _knots[left];
        var (before, after) = (_knots[left + 1] - point, point - _knots[left]);
        var row = new double[_knots.Length];
        row[left] = before / gap;
        row[left + 1] = after / gap;
        AddBend(row, left, (before * before * before / gap - gap * before) / 6);
        AddBend(row, left + 1, (after * after * after / gap - gap * after) / 6);
        return row;
    }

    // A natural spline has no second derivative at its outer knots.
    private void AddBend(double[] row, int knot, double weight)
    {
        if (knot == 0 || knot == _knots.Length - 1) return;
        for (var j = 0; j < row.Length; j++) row[j] += weight * _bend[knot - 1, j];
    }
}
