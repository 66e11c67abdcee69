using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Estimates;
using Reckon.Statistics.Randomness;
using Reckon.Statistics.Resampling;

namespace Reckon.Statistics.Productivity;

/// <summary>The productivity model fitted to samples that were drawn again from the firms, with their pairs of sales and jobs kept
/// together.</summary>
/// <remarks>
/// The pairs bootstrap (Freedman, 1981, Annals of Statistics 9), which holds for unequal variances; where the sample has clusters, whole
/// clusters are drawn. Replicate r takes its numbers from stream r of the seed. No design is formed: a replicate costs one addition
/// of eight numbers for each firm drawn, and the jackknife one subtraction.
/// </remarks>
public sealed class CurveBootstrap
{
    private readonly FirmResample _original;
    private readonly FirmResample[] _replicates;
    private readonly MomentTable _table;

    private CurveBootstrap(FirmResample original, FirmResample[] replicates, MomentTable table) =>
        (_original, _replicates, _table) = (original, replicates, table);

    /// <summary>What each replicate came to, in order; NaN for those that did not determine a curve.</summary>
    public IReadOnlyList<FirmResample> Replicates => _replicates;

    /// <summary>Draws the replicates.</summary>
    /// <param name="model">The model fitted to the sample.</param>
    /// <param name="options">10 000 replicates by default, enough for the second digit of a BCa end.</param>
    /// <exception cref="ArgumentException">Fewer than two replicates are asked for, or no thread.</exception>
    public static CurveBootstrap Of(ProductivityModel model, BootstrapOptions? options = null)
    {
        options ??= new BootstrapOptions { Replicates = 10_000 };
        Require.That(options.Replicates >= 2, nameof(options), $"options.Replicates is {options.Replicates}; it must be at least 2.");
        var table = new MomentTable(model);
        var replicates = new FirmResample[options.Replicates];
        var threads = new ParallelOptions { MaxDegreeOfParallelism = options.Threads };
        Parallel.For(0, replicates.Length, threads, r => replicates[r] = table.Draw(new RandomStream(options.Seed, (ulong)r)));
        var sample = model.Sample;
        var original = new FirmResample(model.Curve, sample.MeanSales, Sums.Mean([.. sample.Productivities]), Sums.Mean([.. sample.Jobs]));
        return new CurveBootstrap(original, replicates, table);
    }

    /// <summary>The published estimate X / f(x̄) as a statistic of a sample.</summary>
    /// <remarks>A curve that is not above zero at the point of evaluation gives no number of jobs however large: such a replicate counts
    /// as +∞, and the upper end of an interval may be infinite.</remarks>
    /// <param name="population">What is known of the sales of all firms. Where neither N nor a point of evaluation is given, each sample's
    /// own mean is taken.</param>
    public static Func<FirmResample, double> Published(SalesPopulation population)
    {
        var fixedPoint = population.EvaluationPoint?.Value ?? population.Mean;
        return sample =>
        {
            var height = sample.Curve.At(fixedPoint ?? sample.MeanSales);
            return height <= 0 ? double.PositiveInfinity : population.Total / height;
        };
    }

    /// <summary>The distribution of a statistic over the replicates.</summary>
    /// <param name="statistic">Any function of a sample's curve and means; called on one thread.</param>
    /// <exception cref="ArgumentException">The statistic of the sample itself is not finite, or fewer than two replicates have
    /// one.</exception>
    public BootstrapDistribution Distribution(Func<FirmResample, double> statistic) =>
        new(statistic(_original), Array.ConvertAll(_replicates, r => double.IsNaN(r.MeanSales) ? double.NaN : statistic(r)));

    /// <summary>The statistic without each firm (cluster), in time proportional to their number.</summary>
    /// <param name="statistic">Any function of a sample's curve and means.</param>
    /// <exception cref="ArgumentException">Without some firm (cluster) the statistic is not finite.</exception>
    public Jackknife Jackknife(Func<FirmResample, double> statistic) =>
        new(statistic(_original), Array.ConvertAll(_table.WithoutEach(), s => statistic(s)));

    /// <summary>The bias-corrected and accelerated interval of a statistic.</summary>
    /// <param name="statistic">Any function of a sample's curve and means.</param>
    /// <param name="level">Between 0 and 1; 0.95 by default.</param>
    /// <exception cref="ArgumentException">As for <see cref="Distribution"/> and <see cref="Jackknife"/>, or all replicates lie on one
    /// side of the estimate.</exception>
    public ConfidenceInterval Bca(Func<FirmResample, double> statistic, double level = 0.95) =>
        Distribution(statistic).Bca(Jackknife(statistic).Acceleration, level);
}
