using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Regression;

/// <summary>A design, its response and its weights, found fit to be solved.</summary>
internal sealed record LeastSquaresProblem
{
    // Values this near to each other may be one value, computed in two ways.
    private const double Rounding = 1e-15;

    public LeastSquaresProblem(Design design, ReadOnlySpan<double> response, IReadOnlyList<double>? weights)
    {
        (Design, Response, Weights) = (design, response.ToArray(), weights?.ToArray());
        Require.SameCount(response.Length, nameof(response), design.Rows, "rows of the design");
        Require.Finite(response, nameof(response));
        if (Weights is not null) RequireWeights(Weights, design.Rows);
        Observations = Weights is null ? Response.Length : Weights.Count(w => w > 0);
        var k = design.Columns.Count;
        if (Observations <= k)
            throw new ArgumentException(
                $"design has {Observations} rows of weight above zero and {k} columns; more rows than columns are needed.",
                nameof(design));
    }

    public Design Design { get; }

    public double[] Response { get; }

    /// <summary>n weights, or null when all rows weigh 1.</summary>
    public double[]? Weights { get; }

    /// <summary>How many rows weigh more than zero.</summary>
    public int Observations { get; }

    public double WeightOf(int row) => Weights is null ? 1 : Weights[row];

    /// <summary>
    /// Whether the columns are a constant and powers of one variable, and the rows of weight above zero have more values of it than there
    /// are columns to tell apart: then no column depends on others, however little those before leave of it.
    /// </summary>
    public bool IsPolynomialOfFullRank()
    {
        var variable = Design.Columns[^1].Base;
        if (!Design.Columns.All(c => c.Base.SequenceEqual(variable) || c.Values.All(v => v == 1))) return false;
        double[] ordered = [.. Enumerable.Range(0, Response.Length).Where(i => WeightOf(i) > 0).Select(i => variable[i]).Order()];
        var steps = ordered.Zip(ordered.Skip(1), (low, high) => high - low > Rounding * Math.Max(Math.Abs(low), Math.Abs(high)));
        return 1 + steps.Count(isStep => isStep) >= Design.Columns.Count;
    }

    private static void RequireWeights(double[] weights, int rows)
    {
        Require.SameCount(weights.Length, nameof(weights), rows, "rows of the design");
        Require.NonNegative(weights, nameof(weights));
        if (Array.TrueForAll(weights, w => w == 0))
            throw new ArgumentException($"All {rows} weights are zero; at least one must be above zero.", nameof(weights));
    }
}
