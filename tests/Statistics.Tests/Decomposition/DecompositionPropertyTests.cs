using FsCheck;
using FsCheck.Fluent;
using Reckon.Statistics.Decomposition;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Tests.Decomposition;

public sealed class DecompositionPropertyTests
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20220217, 41);

    private static readonly Gen<Matrix> Factors = from values in Gen.Choose(0, 3000).ArrayOf(12) select Matrix.FromRowMajor(4, 3, Array.ConvertAll(values, v => v < 200 ? 0 : v / 37.0));

    [Fact]
    public void Logarithmic_effects_leave_no_rest_also_with_zeros() =>
        Check(Factors.Two(), p =>
        {
            var parts = IndexDecomposition.Of(p.Item1, p.Item2);
            return Math.Abs(parts.Residual) <= 1e-12 * Math.Max(parts.First, parts.Last);
        });

    [Fact]
    public void Going_back_turns_every_effect_around() =>
        Check(Factors.Two(), p => IndexDecomposition.Of(p.Item1, p.Item2).Effects.Zip(IndexDecomposition.Of(p.Item2, p.Item1).Effects, (a, b) => Math.Abs(a + b)).All(d => d < 1e-7));

    [Fact]
    public void Shapley_leaves_no_rest_and_every_order_of_steps_ends_at_the_same_value() =>
        Check(Factors.Two(), p =>
        {
            double[] first = [.. p.Item1.Values[..4]];
            double[] last = [.. p.Item2.Values[..4]];
            double Value(IReadOnlyList<double> v) => v[0] * v[1] + v[2] * v[0] / (1 + v[3]);
            var shapley = ShapleyDecomposition.Of(Value, first, last);
            var steps = SequentialDecomposition.Of(Value, first, last, [3, 1, 0, 2]);
            return Math.Abs(shapley.Residual) <= 1e-10 && steps.First.Equals(shapley.First) && steps.Last.Equals(shapley.Last);
        });

    private static void Check<T>(Gen<T> values, Func<T, bool> holds) => FsCheck.Check.One(Fixed, Prop.ForAll(values.ToArbitrary(), holds));
}
