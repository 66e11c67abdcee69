using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Survey;

/// <summary>k numbers estimated from a sample, as functions of the n weights of its rows.</summary>
public interface ISurveyStatistic
{
    /// <summary>How many rows the sample has.</summary>
    int Rows { get; }

    /// <summary>The k estimates under n weights. Rows of weight zero play no part; their values may be NaN.</summary>
    /// <exception cref="ArgumentException">
    /// There are not n weights, a value with weight is not finite, or the estimate does not exist.
    /// </exception>
    double[] Values(ReadOnlySpan<double> weights);

    /// <summary>
    /// n × k linearised variables u, so that the estimates vary from sample to sample as the totals Σ w u do (Woodruff 1971; Deville
    /// 1999). Rows of weight zero have u = 0.
    /// </summary>
    /// <exception cref="ArgumentException">As for <see cref="Values"/>.</exception>
    Matrix Influences(ReadOnlySpan<double> weights);
}
