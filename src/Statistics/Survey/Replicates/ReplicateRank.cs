using System.Numerics.Tensors;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Survey.Replicates;

/// <summary>The number of replicates that are not made of the others, by Gram and Schmidt with the largest first.</summary>
internal static class ReplicateRank
{
    // As in R survey, where weights are often rounded to five digits.
    private const double Tolerance = 1e-5;

    public static int Of(Matrix weights, bool[] isInside)
    {
        var inside = weights.SelectRows([.. Enumerable.Range(0, weights.Rows).Where(i => isInside[i])]);
        var columns = Enumerable.Range(0, inside.Columns).Select(inside.Column).ToList();
        var largest = columns.Max(c => TensorPrimitives.Norm<double>(c));
        var rank = 0;
        while (columns.Count > 0)
        {
            var pivot = columns.MaxBy(c => TensorPrimitives.Norm<double>(c))!;
            var length = TensorPrimitives.Norm<double>(pivot);
            if (length <= Tolerance * largest) return rank;
            columns.Remove(pivot);
            TensorPrimitives.Divide(pivot, length, pivot);
            foreach (var column in columns)
            {
                TensorPrimitives.MultiplyAdd(pivot, -TensorPrimitives.Dot<double>(pivot, column), column, column);
            }
            rank++;
        }

        return rank;
    }
}
