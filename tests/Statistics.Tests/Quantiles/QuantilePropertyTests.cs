using FsCheck;
using FsCheck.Fluent;
using Reckon.Statistics.Quantiles;
using Reckon.Statistics.Samples;

namespace Reckon.Statistics.Tests.Quantiles;

public sealed class QuantilePropertyTests
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20220217, 41);

    private static readonly Gen<(double Value, double Weight)[]> Cases =
        from cases in (from value in Gen.Choose(-900, 900) from weight in Gen.Choose(1, 40) select (value / 9.0, weight / 8.0)).ArrayOf()
        where cases.Length > 0
        select cases;

    private static readonly double[] Probabilities = [0, 0.05, 0.25, 1 / 3.0, 0.5, 0.75, 0.9, 1];

    [Fact]
    public void Quantiles_rise_with_the_probability_and_stay_within_the_values() =>
        Check(cases => Enum.GetValues<WeightedQuantileDefinition>().All(d => Rises(cases, [.. Probabilities.Select(p => WeightedQuantile.Of(Sample(cases, 1), p, d))]))
            && Enum.GetValues<QuantileDefinition>().All(d => Rises(cases, Quantile.Of([.. cases.Select(c => c.Value)], Probabilities, d))));

    [Fact]
    public void The_scale_of_survey_weights_and_the_order_of_cases_change_nothing() =>
        Check(cases => Probabilities.All(p => Enum.GetValues<WeightedQuantileDefinition>().Where(d => d != WeightedQuantileDefinition.CountedLinear).All(d =>
            Math.Abs(WeightedQuantile.Of(Sample(cases, 1), p, d) - WeightedQuantile.Of(Sample([.. cases.Reverse()], 16), p, d)) < 1e-9)));

    [Fact]
    public void At_least_the_probability_lies_at_or_below_the_inverse_and_less_below_it() =>
        Check(cases => Probabilities.All(p =>
        {
            var (sample, total) = (Sample(cases, 1), cases.Sum(c => c.Weight));
            var quantile = WeightedQuantile.Of(sample, p);
            return cases.Where(c => c.Value <= quantile).Sum(c => c.Weight) >= p * total * (1 - 1e-12) && (p == 0 || cases.Where(c => c.Value < quantile).Sum(c => c.Weight) <= p * total);
        }));

    private static WeightedSample Sample((double Value, double Weight)[] cases, double scale) => new([.. cases.Select(c => c.Value)], [.. cases.Select(c => c.Weight * scale)]);

    private static bool Rises((double Value, double Weight)[] cases, double[] quantiles) =>
        quantiles.Zip(quantiles.Skip(1)).All(q => q.First <= q.Second + 1e-12) && quantiles[0] >= cases.Min(c => c.Value) - 1e-12 && quantiles[^1] <= cases.Max(c => c.Value) + 1e-12;

    private static void Check(Func<(double Value, double Weight)[], bool> holds) => FsCheck.Check.One(Fixed, Prop.ForAll(Cases.ToArbitrary(), holds));
}
