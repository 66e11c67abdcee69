using System.Globalization;
using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Estimates;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Survey.Designs;

/// <summary>
/// A sample of rows drawn without replacement with unequal probabilities, when the joint probabilities of all pairs are known.
/// </summary>
/// <remarks>
/// Särndal, Swensson and Wretman (1992), section 2.8. Weights are 1/π_i. Where joint probabilities are not known, see
/// <see cref="SurveyStage.InclusionProbabilities"/>. Agrees with R survey 4.1-1 (<c>svydesign(pps = ppsmat(...))</c>).
/// </remarks>
public sealed class JointProbabilityDesign : ILinearizationDesign
{
    private readonly Matrix _form;
    private readonly double[] _weights;

    /// <summary>A design for a whole sample.</summary>
    /// <param name="probabilities">
    /// n × n: how probable it was that rows i and j are both in the sample, and on the diagonal that row i is. Above 0, at most 1,
    /// symmetric, and no more probable than either row.
    /// </param>
    /// <param name="variance">Which estimator; Yates and Grundy by default, for samples of fixed size.</param>
    /// <exception cref="ArgumentException">The matrix is not as said, or has fewer than two rows.</exception>
    public JointProbabilityDesign(Matrix probabilities, UnequalVariance variance = UnequalVariance.YatesGrundy)
        : this(Form(Checked(probabilities), variance), [.. Enumerable.Range(0, probabilities.Rows).Select(i => 1 / probabilities[i, i])])
    {
    }

    private JointProbabilityDesign(Matrix form, double[] weights) => (_form, _weights) = (form, weights);

    /// <inheritdoc/>
    public int Count => _weights.Length;

    /// <inheritdoc/>
    public IReadOnlyList<double> Weights => _weights;

    /// <summary>Rows with weight less one.</summary>
    public double DegreesOfFreedom => _weights.Count(w => w > 0) - 1;

    /// <summary>The same design for a part of the population.</summary>
    /// <param name="isInside">For each of the n rows whether it is in the part; applied on top of any domain before.</param>
    /// <exception cref="ArgumentException">There are not n marks, or no row with weight is inside.</exception>
    public JointProbabilityDesign Domain(IReadOnlyList<bool> isInside)
    {
        ArgumentNullException.ThrowIfNull(isInside);
        Require.SameCount(isInside.Count, nameof(isInside), Count, "rows of the design");
        double[] inside = [.. _weights.Select((w, i) => isInside[i] ? w : 0)];
        return inside.Any(w => w > 0) ? new(_form, inside) : throw new ArgumentException(
            $"None of {Count} rows is in the domain.", nameof(isInside));
    }

    ILinearizationDesign ILinearizationDesign.Domain(IReadOnlyList<bool> isInside) => Domain(isInside);

    /// <inheritdoc/>
    public JointEstimate Estimate(ISurveyStatistic statistic)
    {
        ArgumentNullException.ThrowIfNull(statistic);
        Require.SameCount(statistic.Rows, "rows of the statistic", Count, "rows of the design");
        return new JointEstimate(statistic.Values(_weights), CovarianceOfTotals(statistic.Influences(_weights)), DegreesOfFreedom);
    }

    /// <inheritdoc/>
    public Matrix CovarianceOfTotals(Matrix influences)
    {
        ArgumentNullException.ThrowIfNull(influences);
        Require.SameCount(influences.Rows, "rows of influences", Count, "rows of the design");
        var weighted = Matrix.Create(Count, influences.Columns, (i, j) => _weights[i] == 0 ? 0 : _weights[i] * influences[i, j]);
        var covariance = weighted.Transpose() * (_form * weighted);
        return Matrix.Create(covariance.Rows, covariance.Columns, (i, j) => (covariance[i, j] + covariance[j, i]) / 2);
    }

    // The differences of Yates and Grundy multiplied out: the form of Horvitz and Thompson with its row sums taken off the diagonal.
    private static Matrix Form(Matrix pi, UnequalVariance variance)
    {
        var form = Matrix.Create(pi.Rows, pi.Rows, (i, j) => i == j ? 1 - pi[i, i] : 1 - pi[i, i] * pi[j, j] / pi[i, j]);
        return variance switch
        {
            UnequalVariance.HorvitzThompson => form,
            UnequalVariance.YatesGrundy => form - Matrix.Diagonal([.. Enumerable.Range(0, pi.Rows).Select(i => Sums.Of(form.Row(i)))]),
            _ => throw new ArgumentOutOfRangeException(nameof(variance)),
        };
    }

    private static Matrix Checked(Matrix probabilities)
    {
        ArgumentNullException.ThrowIfNull(probabilities);
        Require.SameCount(probabilities.Columns, "columns of probabilities", probabilities.Rows, "rows of probabilities");
        if (probabilities.Rows < 2) throw new ArgumentException("One row has no variance; two are needed.", nameof(probabilities));
        for (var i = 0; i < probabilities.Rows; i++)
        {
            for (var j = 0; j < probabilities.Rows; j++) CheckPair(probabilities, i, j);
        }

        return probabilities;
    }

    private static void CheckPair(Matrix probabilities, int i, int j)
    {
        const double slack = 1 + 1e-9;
        var (pair, single) = (probabilities[i, j], probabilities[i, i]);
        if (pair > 0 && single <= slack && pair <= single * slack && Math.Abs(pair - probabilities[j, i]) <= pair * 1e-9) return;
        throw new ArgumentException(
            string.Create(
                CultureInfo.InvariantCulture,
                $"probabilities[{i}, {j}] is {pair}, [{j}, {i}] is {probabilities[j, i]} and [{i}, {i}] is {single}; "
                + $"pairs of {probabilities.Rows} rows must be above 0, symmetric and no more probable than one row."),
            nameof(probabilities));
    }
}
