using System.Numerics.Tensors;
using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Estimates;
using Reckon.Statistics.Randomness;
using Reckon.Statistics.Resampling;

namespace Reckon.Statistics.Sensitivity;

/// <summary>Turns the values of one output on the samples into indices and their bootstrap intervals.</summary>
internal static class SobolEstimator
{
    /// <summary>The indices of one output.</summary>
    public static SobolResult Of(SobolSample sample, IReadOnlyList<IReadOnlyList<int>> groups, SobolOptions options, int output)
    {
        CheckFinite(sample, output);
        var mean = (Sums.Mean(sample.First) + Sums.Mean(sample.Second)) / 2;
        var terms = Terms.Of(sample, mean);
        var ones = Enumerable.Repeat(1.0, sample.First.Length).ToArray();
        var (found, variance) = terms.Indices(ones);
        Require.That(variance > 0, nameof(sample),
            $"Output {output} does not vary: it is {mean} for every draw, and has no variance to share.");
        var replicates = Replicate(terms, options);
        var indices = found.Select((f, g) => new SobolIndex(
            f.First,
            Interval(f.First, replicates, r => r[g].First, options.Level),
            f.Total,
            Interval(f.Total, replicates, r => r[g].Total, options.Level)));
        return new SobolResult(groups, [.. indices], mean, variance);
    }

    private static (double First, double Total)[][] Replicate(Terms terms, SobolOptions options)
    {
        var replicates = new (double, double)[options.Replicates][];
        var plan = new OrdinaryBootstrap(options.BaseDraws);
        ParallelPieces.Do(options.Replicates, options.Threads, () => new double[options.BaseDraws], (replicate, weights) =>
        {
            plan.Fill(new RandomStream(options.Seed, ulong.MaxValue - (ulong)replicate), weights);
            replicates[replicate] = terms.Indices(weights).Indices;
        });
        return replicates;
    }

    private static ConfidenceInterval Interval(
        double found, (double First, double Total)[][] replicates, Converter<(double First, double Total)[], double> value, double level) =>
        new BootstrapDistribution(found, Array.ConvertAll(replicates, value)).Percentile(level);

    private static void CheckFinite(SobolSample sample, int output)
    {
        foreach (var values in sample.Mixed.Prepend(sample.Second).Prepend(sample.First))
        {
            var draw = Array.FindIndex(values, v => !double.IsFinite(v));
            if (draw >= 0) throw new NotFiniteNumberException(FormattableString.Invariant(
                $"Output {output} of the model is {values[draw]} for draw {draw}; every draw must give a finite number."), values[draw]);
        }
    }

    /// <summary>The products whose weighted sums the indices are made of, draw by draw.</summary>
    private sealed record Terms(double[] Values, double[] Squares, IReadOnlyList<double[]> First, IReadOnlyList<double[]> Total)
    {
        public static Terms Of(SobolSample sample, double mean)
        {
            var (a, b) = (Array.ConvertAll(sample.First, v => v - mean), Array.ConvertAll(sample.Second, v => v - mean));
            return new Terms(
                Zip(a, b, (x, y) => (x + y) / 2),
                Zip(a, b, (x, y) => (x * x + y * y) / 2),
                [.. sample.Mixed.Select(m => Zip(b, Zip(m, sample.First, (x, y) => x - y), (x, y) => x * y))],
                [.. sample.Mixed.Select(m => Zip(m, sample.First, (x, y) => (x - y) * (x - y) / 2))]);
        }

        public ((double First, double Total)[] Indices, double Variance) Indices(double[] weights)
        {
            var count = (double)weights.Length;
            var mean = TensorPrimitives.Dot(Values, weights) / count;
            var variance = TensorPrimitives.Dot(Squares, weights) / count - mean * mean;
            double Share(double[] terms) => TensorPrimitives.Dot(terms, weights) / count / variance;
            return ([.. First.Zip(Total, (first, total) => (Share(first), Share(total)))], variance);
        }

        private static double[] Zip(double[] a, double[] b, Func<double, double, double> function)
        {
            var values = new double[a.Length];
            for (var i = 0; i < values.Length; i++) values[i] = function(a[i], b[i]);
            return values;
        }
    }
}
