using FsCheck;
using FsCheck.Fluent;
using Reckon.Statistics.Densities;
using Reckon.Statistics.Samples;

namespace Reckon.Statistics.Tests.Densities;

public sealed class DensityPropertyTests
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(20220217, 41);

    private static readonly Gen<double[]> Values = from values in Gen.Choose(-500, 500).ArrayOf() where values.Length > 1 && values.Min() < values.Max() select Array.ConvertAll(values, v => v / 7.0);

    [Fact]
    public void Bandwidths_move_with_the_unit() =>
        Check(values => Near(7 * Bandwidth.Silverman(values), Bandwidth.Silverman(Times(values, 7))) && Near(7 * Bandwidth.Scott(values), Bandwidth.Scott(Times(values, 7))));

    [Fact]
    public void A_histogram_and_its_areas_hold_everything() =>
        Check(values =>
        {
            var histogram = Histogram.WithRoundBreaks(new WeightedSample(values), HistogramRule.FreedmanDiaconis(values));
            var area = histogram.Densities.Select((d, k) => d * (histogram.Breaks[k + 1] - histogram.Breaks[k])).Sum();
            return histogram.Counts.Sum().Equals(values.Length) && Near(1, area) && histogram.Breaks[0] <= values.Min() && histogram.Breaks[^1] >= values.Max();
        });

    [Fact]
    public void Round_breaks_are_even_and_about_as_many_as_asked() =>
        Check(values =>
        {
            var breaks = RoundBreaks.Of(values.Min(), values.Max(), 8);
            var steps = breaks.Zip(breaks.Skip(1), (a, b) => b - a).ToList();
            return steps.Max() - steps.Min() < 1e-9 * steps.Max() && steps.Count is >= 3 and <= 18;
        });

    [Fact]
    public void A_density_is_the_same_for_any_order_and_scale_of_weights() =>
        Check(values =>
        {
            double[] weights = [.. values.Select((_, i) => 1.0 + i % 4)];
            double At(double[] x, double[] w) => new KernelDensity(new WeightedSample(x, w), new DensityDesign { Bandwidth = 5, Kernel = Kernel.Epanechnikov }).At(3);
            return Math.Abs(At(values, weights) - At([.. values.Reverse()], [.. weights.Reverse().Select(w => 3 * w)])) < 1e-14;
        });

    [Fact]
    public void The_empirical_distribution_counts_what_is_at_or_below() =>
        Check(values => values.All(v => Near(values.Count(x => x <= v) / (double)values.Length, new CumulativeSteps(new WeightedSample(values)).At(v))));

    private static double[] Times(double[] values, double factor) => Array.ConvertAll(values, v => factor * v);

    private static bool Near(double expected, double found) => Math.Abs(found - expected) <= 1e-12 * Math.Abs(expected);

    private static void Check(Func<double[], bool> holds) => FsCheck.Check.One(Fixed, Prop.ForAll(Values.ToArbitrary(), holds));
}
