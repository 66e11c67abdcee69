using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Correlation;
using Reckon.Statistics.Estimates;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Propagation;

/// <summary>Quantities that were read together, several times.</summary>
public static class JointObservations
{
    /// <summary>
    /// The means of k quantities with the covariance of the means (JCGM 100:2008, 4.2 and equation 17), on n − 1 degrees of freedom.
    /// </summary>
    /// <param name="readings">n rows, one for each time all k quantities were read; at least two.</param>
    /// <exception cref="ArgumentException">There are fewer than two rows, or a reading is not finite.</exception>
    public static JointEstimate Means(Matrix readings)
    {
        Require.That(readings.Rows >= 2, nameof(readings), $"readings has {readings.Rows} rows; a variance needs two.");
        Require.Finite(readings.Values, nameof(readings));
        double[][] columns = [.. Enumerable.Range(0, readings.Columns).Select(readings.Column)];
        var means = Array.ConvertAll(columns, c => Sums.Mean(c));
        // Twice, as the means are rounded: far from zero that would show.
        var centred = Array.ConvertAll(columns, c => Centre(Centre(c)));
        var scale = (double)readings.Rows * (readings.Rows - 1);
        var covariance = Matrix.Create(means.Length, means.Length, (i, j) => Sums.OfProducts(centred[i], centred[j]) / scale);
        return new JointEstimate(means, covariance, readings.Rows - 1);
    }

    /// <summary>Estimates with standard uncertainties and correlations that are given.</summary>
    /// <param name="values">k estimates.</param>
    /// <param name="uncertainties">k standard uncertainties, not negative.</param>
    /// <param name="correlation">k × k, symmetric, ones on the diagonal.</param>
    /// <param name="degreesOfFreedom">Of the covariance as a whole; +∞ by default.</param>
    /// <exception cref="ArgumentException">The sizes differ, or an uncertainty is negative or not finite.</exception>
    public static JointEstimate Correlated(
        IReadOnlyList<double> values, IReadOnlyList<double> uncertainties, Matrix correlation, double degreesOfFreedom = double.PositiveInfinity)
    {
        Require.SameCount(uncertainties.Count, nameof(uncertainties), values.Count, nameof(values));
        Require.NonNegative([.. uncertainties], nameof(uncertainties));
        Require.SameCount(correlation.Rows, "rows of " + nameof(correlation), values.Count, nameof(values));
        CorrelationMatrix.Check(correlation, nameof(correlation));
        var covariance = Matrix.Create(values.Count, values.Count, (i, j) => correlation[i, j] * uncertainties[i] * uncertainties[j]);
        return new JointEstimate(values, covariance, degreesOfFreedom);
    }

    private static double[] Centre(double[] values)
    {
        var mean = Sums.Mean(values);
        return Array.ConvertAll(values, v => v - mean);
    }
}
