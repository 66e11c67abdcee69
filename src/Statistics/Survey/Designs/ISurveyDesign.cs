using Reckon.Statistics.Estimates;

namespace Reckon.Statistics.Survey.Designs;

/// <summary>How a sample of n rows was drawn, and thereby how estimates from it vary.</summary>
public interface ISurveyDesign
{
    /// <summary>How many rows the sample has, those outside a domain included.</summary>
    int Count { get; }

    /// <summary>The n weights: how many units of the population each row stands for; zero outside a domain.</summary>
    IReadOnlyList<double> Weights { get; }

    /// <summary>Degrees of freedom of the variance.</summary>
    double DegreesOfFreedom { get; }

    /// <summary>Estimates a statistic and the covariance of its errors.</summary>
    /// <exception cref="ArgumentException">The statistic is of another number of rows, or does not exist for this sample.</exception>
    JointEstimate Estimate(ISurveyStatistic statistic);
}
