using FsCheck;
using FsCheck.Fluent;
using Reckon.Statistics.Inequality;
using Reckon.Statistics.Samples;

namespace Reckon.Statistics.Tests.Inequality;

public sealed class InequalityPropertyTests
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20220217, 41);

    private static readonly Gen<(double Value, double Weight)[]> Cases =
        from cases in (from value in Gen.Choose(1, 100_000) from weight in Gen.Choose(1, 900) select (value / 100.0, weight / 10.0)).ArrayOf()
        where cases.Length > 1
        select cases;

    private static readonly Func<WeightedSample, double>[] Indices =
        [s => Gini.Of(s), GeneralizedEntropy.TheilT, GeneralizedEntropy.TheilL, s => GeneralizedEntropy.Of(s, 2), s => Atkinson.Of(s, 0.5), s => new LorenzCurve(s).TopShare(0.1)];

    [Fact]
    public void Larger_weights_or_values_throughout_change_nothing() =>
        Check(c => Agree(Sample(c), Sample([.. c.Select(p => (p.Value, p.Weight * 7))])) && Agree(Sample(c), Sample([.. c.Select(p => (p.Value * 13, p.Weight))])));

    [Fact]
    public void The_order_of_cases_changes_no_bit() =>
        Check(c => Indices.All(index => index(Sample(c)).Equals(index(Sample([.. c.Reverse()])))));

    [Fact]
    public void Repeating_every_case_changes_nothing() => Check(c => Agree(Sample(c), Sample([.. c, .. c])));

    [Fact]
    public void Indices_lie_in_their_ranges() =>
        Check(c => Gini.Of(Sample(c)) is >= 0 and < 1 && Atkinson.Of(Sample(c), 1) is >= -1e-15 and < 1 && GeneralizedEntropy.TheilT(Sample(c)) >= 0);

    [Fact]
    public void A_transfer_from_rich_to_poor_lowers_every_index() =>
        Check(c =>
        {
            var (poor, rich) = (c.MinBy(p => p.Value), c.MaxBy(p => p.Value));
            if (rich.Value - poor.Value < 1) return true;
            (double Value, double Weight)[] rest = [.. c.Where(p => p.Value > poor.Value && p.Value < rich.Value), (poor.Value, 1), (rich.Value, 1)];
            (double Value, double Weight)[] moved = [.. rest[..^2], (poor.Value + 0.1, 1), (rich.Value - 0.1, 1)];
            return Indices[..^1].All(index => index(Sample(moved)) < index(Sample(rest)));
        });

    [Fact]
    public void Parts_leave_no_rest() =>
        Check(c => Math.Abs(GeneralizedEntropy.Decompose([.. c.Select(p => p.Value)], [.. c.Select(p => p.Weight)], [.. c.Select((_, i) => i % 3 == 0 ? "a" : "b")], 1).Residual) < 1e-14);

    private static WeightedSample Sample((double Value, double Weight)[] cases) => new([.. cases.Select(c => c.Value)], [.. cases.Select(c => c.Weight)]);

    private static bool Agree(WeightedSample a, WeightedSample b) => Indices.All(index => Math.Abs(index(a) - index(b)) < 1e-13);

    private static void Check(Func<(double Value, double Weight)[], bool> holds) => FsCheck.Check.One(Fixed, Prop.ForAll(Cases.ToArbitrary(), holds));
}
