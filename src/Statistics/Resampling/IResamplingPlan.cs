using Reckon.Statistics.Randomness;

namespace Reckon.Statistics.Resampling;

/// <summary>
/// How a sample is drawn anew from itself. A replicate is a weight for each observation: how often it was drawn, or what part it has.
/// </summary>
public interface IResamplingPlan
{
    /// <summary>n, the number of observations.</summary>
    int Count { get; }

    /// <summary>Fills in the weights of one replicate.</summary>
    /// <param name="random">The stream of the replicate.</param>
    /// <param name="weights">Room for n weights.</param>
    void Fill(RandomStream random, Span<double> weights);
}
