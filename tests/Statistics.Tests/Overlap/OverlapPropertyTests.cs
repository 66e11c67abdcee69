using FsCheck;
using FsCheck.Fluent;
using Reckon.Statistics.Matrices;
using Reckon.Statistics.Overlap;

namespace Reckon.Statistics.Tests.Overlap;

/// <summary>Persons with memberships in five groups, all counted: the truth that the bounds must hold.</summary>
public sealed class OverlapPropertyTests
{
    private const int Groups = 5;

    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(150).WithReplay(20220217, 41);

    private static readonly Gen<int[]> Persons = from mask in Gen.Choose(0, 31) from persons in Gen.Choose(0, 31).Select(m => m & mask | m & 3).ArrayOf() where persons.Length > 0 select persons;

    [Fact]
    public void Bounds_hold_the_truth_and_more_knowledge_tightens_them() =>
        Check(persons =>
        {
            var (sizes, overlaps, union) = (Sizes(persons), Overlaps(persons), persons.Count(p => p != 0));
            var alone = UnionBounds.FromSizes(sizes).Range;
            var within = UnionBounds.FromSizes(sizes, persons.Length).Range;
            var paired = UnionBounds.FromOverlaps(sizes, overlaps, persons.Length).Range;
            var partly = UnionBounds.FromOverlaps(sizes, Matrix.Create(Groups, Groups, (i, j) => (i + j) % 2 == 0 ? overlaps[i, j] : double.NaN), persons.Length).Range;
            return Holds(paired, union) && Holds(partly, paired) && Holds(within, partly) && Holds(alone, within);
        });

    [Fact]
    public void The_intersection_holds_the_truth() =>
        Check(persons => Holds(UnionBounds.Intersection(Sizes(persons), persons.Length), persons.Count(p => p == (1 << Groups) - 1)));

    [Fact]
    public void Exclusive_shares_hold_the_truth() =>
        Check(persons =>
        {
            var sizes = Sizes(persons);
            if (sizes.Sum() == 0) return true;
            var shares = Enumerable.Range(0, Groups).Select(g => sizes[g] == 0 ? 0 : persons.Count(p => p == 1 << g) / sizes[g]).ToList();
            return Holds(PlatformOverlap.CoefficientFromExclusives(sizes, shares), persons.Count(p => p != 0) / sizes.Sum());
        });

    private static bool Holds(Statistics.Intervals.Interval outer, double value) => outer.Low <= value + 1e-9 && value <= outer.High + 1e-9;

    private static bool Holds(Statistics.Intervals.Interval outer, Statistics.Intervals.Interval inner) => Holds(outer, inner.Low) && Holds(outer, inner.High);

    private static double[] Sizes(int[] persons) => [.. Enumerable.Range(0, Groups).Select(g => (double)persons.Count(p => (p >> g & 1) == 1))];

    private static Matrix Overlaps(int[] persons) => Matrix.Create(Groups, Groups, (i, j) => persons.Count(p => (p >> i & p >> j & 1) == 1));

    private static void Check(Func<int[], bool> holds) => FsCheck.Check.One(Fixed, Prop.ForAll(Persons.ToArbitrary(), holds));
}
