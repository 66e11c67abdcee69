using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Survey.Designs;

/// <summary>A design whose variances are those of totals of linearised variables.</summary>
public interface ILinearizationDesign : ISurveyDesign
{
    /// <summary>The covariance of the k totals Σ w u.</summary>
    /// <param name="influences">n × k variables u, without weights: the design applies its own.</param>
    /// <exception cref="ArgumentException">There are not n rows.</exception>
    Matrix CovarianceOfTotals(Matrix influences);

    /// <summary>The same design for a part of the population: weights outside are zero, the clusters and strata stay.</summary>
    /// <param name="isInside">For each of the n rows whether it is in the part; applied on top of any domain before.</param>
    /// <exception cref="ArgumentException">There are not n marks, or no row with weight is inside.</exception>
    ILinearizationDesign Domain(IReadOnlyList<bool> isInside);
}
