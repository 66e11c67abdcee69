using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Survey;

/// <summary>
/// A statistic that needs nothing of the sample but totals of m variables, so that replicates can work on totals of clusters.
/// </summary>
public interface IFunctionOfTotals : ISurveyStatistic
{
    /// <summary>n × m variables.</summary>
    Matrix Variables { get; }

    /// <summary>The k estimates from m totals.</summary>
    /// <exception cref="ArgumentException">The estimate does not exist for these totals.</exception>
    double[] FromTotals(ReadOnlySpan<double> totals);
}
