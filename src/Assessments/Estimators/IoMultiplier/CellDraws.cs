using Reckon.Statistics.Distributions;
using Reckon.Statistics.Estimates;
using Reckon.Statistics.InputOutput;
using Reckon.Statistics.Matrices;
using Reckon.Statistics.Randomness;

namespace Reckon.Assessments.Estimators.IoMultiplier;

/// <summary>How far results depend on the single flows of a table: each flow is drawn anew, and the table balanced to its sums again.</summary>
/// <remarks>
/// Flows are log-normal with their published value as mean; RAS brings rows and columns back to intermediate use and input, which stay as
/// published. Draw d takes the random numbers of stream d, so that the result depends on nothing else. A draw of 42 sectors takes about a
/// millisecond.
/// </remarks>
/// <param name="model">The model.</param>
/// <param name="cv">The coefficient of variation of a flow.</param>
/// <param name="draws">How many draws; at least 2.</param>
internal sealed class CellDraws(JobsModel model, double cv, int draws)
{
    private const ulong Seed = 20180042;
    private readonly LogNormalDistribution _factor = LogNormalDistribution.FromMean(1, cv);

    /// <summary>Published values with the covariance of the draws.</summary>
    /// <param name="valuesOf">Takes k values from effects.</param>
    public JointEstimate Estimate(Func<Effects, double[]> valuesOf)
    {
        var flows = model.Table.Flows.Domestic.Intermediate;
        var (rows, columns) = (Sums(flows), Sums(flows.Transpose()));
        var drawn = Enumerable.Range(0, draws).AsParallel().AsOrdered().Select(d => valuesOf(model.Effects(Ras.Balance(Draw(flows, (ulong)d), rows, columns).Values))).ToArray();
        return new JointEstimate(valuesOf(model.Effects()), Covariance(drawn));
    }

    private static double[] Sums(Matrix flows) => [.. Enumerable.Range(0, flows.Rows).Select(i => flows.Row(i).ToArray().Sum())];

    private Matrix Draw(Matrix flows, ulong draw)
    {
        var stream = new RandomStream(Seed, draw);
        return flows.Map(f => f * _factor.Quantile(stream.NextOpen()));
    }

    private static Matrix Covariance(double[][] drawn)
    {
        // Taken from the first draw, what does not vary has a variance of exactly zero.
        var first = drawn[0];
        var means = Enumerable.Range(0, first.Length).Select(i => first[i] + drawn.Average(d => d[i] - first[i])).ToArray();
        return Matrix.Create(means.Length, means.Length, (i, j) => drawn.Sum(d => (d[i] - means[i]) * (d[j] - means[j])) / (drawn.Length - 1));
    }
}
