using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Survey.Designs;

/// <summary>A design whose variances are those of totals of linearised variables.</summary>
public interface ILinearizationDesign : ISurveyDesign
{
    /// <summary>The covariance of the k totals Σ w u.</summary>
    /// <param name="influences">n × k variables u, without weights: the design applies its own.</param>
    /// <exception cref="ArgumentException">There are not n rows.</exception>
    Matrix CovarianceOfTotals(Matrix influences);
}
