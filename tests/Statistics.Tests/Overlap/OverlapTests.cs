using Reckon.Statistics.Matrices;
using Reckon.Statistics.Overlap;

namespace Reckon.Statistics.Tests.Overlap;

public sealed class OverlapTests
{
    [Fact]
    public void Shares_that_fill_the_population_up_to_rounding_are_possible()
    {
        // 0.8 + 0.3 − 1 is 0.10000000000000009 in doubles.
        var bounds = UnionBounds.FromOverlaps([0.8, 0.3], new double[,] { { double.NaN, 0.1 }, { 0.1, double.NaN } }, 1);

        Close.To(1, bounds.Range.Low, 1e-14);
        Close.To(1, bounds.Range.High, 1e-14);
        Assert.True(bounds.Range.Low <= bounds.Range.High);
        Assert.Throws<ArgumentException>(() => UnionBounds.FromOverlaps([0.8, 0.3], new double[,] { { double.NaN, 0.0999 }, { 0.0999, double.NaN } }, 1));
    }

    [Fact]
    public void Sizes_alone_give_the_largest_and_the_sum()
    {
        Assert.Equal((50, 120), Ends(UnionBounds.FromSizes([50, 40, 30])));
        Assert.Equal((50, 100), Ends(UnionBounds.FromSizes([50, 40, 30], 100)));
        var all = UnionBounds.Intersection([80, 70], 100);
        Assert.Equal((50, 70), (all.Low, all.High));
        Assert.Equal(0, UnionBounds.Intersection([50, 40]).Low);
    }

    [Fact]
    public void Overlaps_of_two_give_tighter_bounds()
    {
        // Three groups of 50, each two sharing 20: Bonferroni 150 − 60 = 90; Hunter 150 − 40 = 110. All share 20 at most, which 110 − … allows.
        var bounds = UnionBounds.FromOverlaps([50, 50, 50], Matrix.FromRows([0, 20, 20], [20, 0, 20], [20, 20, 0]));

        Assert.Equal((90, 110), Ends(bounds));
        Assert.Contains(bounds.Lower, b => b.Name == "Dawson and Sankoff" && b.Value == 90);
        Close.To(3 * 2500 / 90.0, bounds.Lower.Single(b => b.Name == "de Caen").Value, 1e-15);
        // Two groups: exact.
        Assert.Equal((70, 70), Ends(UnionBounds.FromOverlaps([50, 40], Matrix.FromRows([0, 20], [20, 0]))));
    }

    [Fact]
    public void Dawson_and_Sankoff_is_more_than_Bonferroni_where_overlaps_are_heavy()
    {
        // Four groups of 60, each two sharing 40: Bonferroni 240 − 240 = 0; j = 1 + ⌊480/240⌋ = 3, 2·240/4 − 2·240/12 = 80.
        var heavy = Matrix.Create(4, 4, (i, j) => i == j ? 60 : 40);

        Assert.Equal(80, UnionBounds.FromOverlaps([60, 60, 60, 60], heavy).Lower.Single(b => b.Name == "Dawson and Sankoff").Value);
    }

    [Fact]
    public void Sharp_bounds_agree_with_scipy()
    {
        // scipy 1.10.1: linprog(c, A_ub, b_ub, A_eq, b_eq, method="highs") over the cells of the Venn diagram
        var four = UnionBounds.FromOverlaps([50, 40, 30, 25], Matrix.FromRows([0, 20, 10, 9], [20, 0, 15, 12], [10, 15, 0, 8], [9, 12, 8, 0]));
        Close.To([78, 98], [four.Range.Low, four.Range.High], 1e-12);
        Assert.True(four.Lower.SkipLast(1).Max(b => b.Value) <= 78 && four.Upper.SkipLast(1).Min(b => b.Value) >= 98);

        const double Unknown = double.NaN;
        var partly = UnionBounds.FromOverlaps([50, 40, 30, 25], Matrix.FromRows([0, 20, 10, Unknown], [20, 0, 15, 12], [10, 15, 0, Unknown], [Unknown, 12, Unknown, 0]), 80);
        Close.To([75, 80], [partly.Range.Low, partly.Range.High], 1e-12);

        double[] sizes = [812, 401, 377, 265, 190, 120, 88];
        var seven = UnionBounds.FromOverlaps(sizes, Matrix.Create(7, 7, (i, j) => Math.Round(sizes[i] * sizes[j] / 1500) + (7 * Math.Min(i, j) + 3 * Math.Max(i, j)) % 5), 1500);
        Close.To([1061, 1460], [seven.Range.Low, seven.Range.High], 1e-12);
    }

    [Fact]
    public void Eight_groups_take_no_time_and_nine_have_the_other_bounds()
    {
        double[] Sizes(int count) => [.. Enumerable.Range(0, count).Select(i => 90.0 - 7 * i)];
        var eight = UnionBounds.FromOverlaps(Sizes(8), Matrix.Create(8, 8, (i, j) => 20 + (i + j) % 4), 400);
        var nine = UnionBounds.FromOverlaps(Sizes(9), Matrix.Create(9, 9, (i, j) => 20 + (i + j) % 4), 400);

        Assert.Contains(eight.Lower, b => b.Name.StartsWith("sharp", StringComparison.Ordinal));
        Assert.DoesNotContain(nine.Lower, b => b.Name.StartsWith("sharp", StringComparison.Ordinal));
        Assert.True(nine.Range.Low < nine.Range.High);
    }

    [Fact]
    public void An_overlap_that_is_not_known_widens_the_bounds()
    {
        double[] sizes = [50, 40, 30];
        var known = UnionBounds.FromOverlaps(sizes, Matrix.FromRows([0, 20, 10], [20, 0, 15], [10, 15, 0])).Range;
        var partly = UnionBounds.FromOverlaps(sizes, Matrix.FromRows([0, 20, 10], [20, 0, double.NaN], [10, double.NaN, 0])).Range;
        var none = UnionBounds.FromOverlaps(sizes, Matrix.Create(3, 3, (_, _) => double.NaN)).Range;

        Assert.True(partly.Low <= known.Low && partly.High >= known.High && partly != known);
        Assert.Equal(Ends(UnionBounds.FromSizes(sizes)), (none.Low, none.High));
    }

    [Fact]
    public void What_contradicts_itself_is_refused()
    {
        Assert.Throws<ArgumentException>(() => UnionBounds.FromSizes([]));
        Assert.Throws<ArgumentException>(() => UnionBounds.FromSizes([5, -1]));
        Assert.Throws<ArgumentException>(() => UnionBounds.FromSizes([5, 3], 4));
        Assert.Throws<ArgumentException>(() => UnionBounds.FromOverlaps([5, 3], Matrix.FromRows([0, 4], [4, 0])));
        Assert.Throws<ArgumentException>(() => UnionBounds.FromOverlaps([5, 3], Matrix.FromRows([0, 1], [2, 0])));
        Assert.Throws<ArgumentException>(() => UnionBounds.FromOverlaps([5, 3], Matrix.FromRows([0, 1], [1, 0]), 6));
        Assert.Throws<ArgumentException>(() => UnionBounds.FromOverlaps([5, 3], Matrix.FromRows([0])));
        // Groups of 10 within 20: a and b share nothing, so they fill it, and c must share 10 with them, not 2.
        Assert.Throws<ArgumentException>(() => UnionBounds.FromOverlaps([10, 10, 10], Matrix.FromRows([0, 0, 1], [0, 0, 1], [1, 1, 0]), 20));
    }

    [Fact]
    public void Persons_behind_jobs_agree_with_the_published_survey()
    {
        // Survey of 2022: 72.4 % one, 9.8 % two, 17.8 % three or more: at least 1.454 jobs a person, so at most 68.8 % persons.
        var jobs = Multiplicity.OfPersons([1, 2, 3], [0.724, 0.098, 0.178]);

        Close.To(1.454, jobs.Mean, 1e-14);
        Close.To(0.688, jobs.PersonsPerJob, 1e-3);
        Close.To(0.276, jobs.ShareOfPersonsWithSeveral, 1e-14);
        Close.To(0.454 / 1.454, jobs.ShareOfJobsBeyondFirst, 1e-14);
        Close.To(0.73 / 1.454, jobs.ShareOfJobsOfPersonsWithSeveral, 1e-14);
        Close.To(1000 / 1.454, jobs.Persons(1000), 1e-14);
        // Variance of the numbers 0.724 · 0.454² + 0.098 · 0.546² + 0.178 · 1.546², n = 101.
        var variance = 0.724 * 0.454 * 0.454 + 0.098 * 0.546 * 0.546 + 0.178 * 1.546 * 1.546;
        Close.To(Math.Sqrt(variance / 100), jobs.MeanEstimate(101).StandardError, 1e-13);
        Close.To(jobs.MeanEstimate(101).CoefficientOfVariation, jobs.PersonsEstimate(1000, 101).CoefficientOfVariation, 1e-13);
    }

    [Fact]
    public void A_sample_of_jobs_meets_those_with_several_more_often()
    {
        var persons = Multiplicity.OfPersons([1, 2, 3], [0.5, 0.3, 0.2]);
        // Jobs of these persons: 0.5, 0.6, 0.6 of 1.7.
        var jobs = Multiplicity.OfJobs([1, 2, 3], [0.5 / 1.7, 0.6 / 1.7, 0.6 / 1.7]);

        Close.To(persons.Shares, jobs.Shares, 1e-14);
        Assert.Throws<ArgumentException>(() => Multiplicity.OfPersons([0, 1], [0.5, 0.5]));
        Assert.Throws<ArgumentException>(() => Multiplicity.OfPersons([1, 2], [0.5, 0.6]));
        Assert.Throws<ArgumentException>(() => Multiplicity.OfJobs([1, 2], [1]));
        Assert.Throws<ArgumentException>(() => persons.MeanEstimate(1));
        Assert.Throws<ArgumentException>(() => persons.Persons(-1));
    }

    [Fact]
    public void The_coefficient_of_several_platforms_depends_on_what_is_known()
    {
        double[] sizes = [60, 40, 20];
        var range = PlatformOverlap.CoefficientRange(sizes, 100);

        Close.To(0.5, range.Low, 1e-15);
        Close.To(100 / 120.0, range.High, 1e-15);
        // 100 (1 − 0.4 · 0.6 · 0.8)/120
        Close.To(80.8 / 120, PlatformOverlap.IndependentCoefficient(sizes, 100), 1e-14);
        // Half of each on no other: 60 exclusive, the rest of 60 from 30 to 30 persons.
        var exclusives = PlatformOverlap.CoefficientFromExclusives(sizes, [0.5, 0.5, 0.5]);
        Close.To(90 / 120.0, exclusives.Low, 1e-14);
        Close.To(90 / 120.0, exclusives.High, 1e-14);
        Assert.Throws<ArgumentException>(() => PlatformOverlap.CoefficientFromExclusives([60, 10], [0, 0]));
        Assert.Throws<ArgumentException>(() => PlatformOverlap.CoefficientFromExclusives([60, 10], [0, 1.1]));
        Assert.Throws<ArgumentException>(() => PlatformOverlap.CoefficientRange([0, 0]));
        Assert.Throws<ArgumentException>(() => PlatformOverlap.IndependentCoefficient([60], 50));
    }

    [Fact]
    public void Chapman_is_what_a_hand_finds()
    {
        var size = CaptureRecapture.Chapman(200, 150, 50);

        Close.To(201 * 151 / 51.0 - 1, size.Size.Value, 1e-15);
        Close.To(Math.Sqrt(201.0 * 151 * 150 * 100 / (51.0 * 51 * 52)), size.Size.StandardError, 1e-14);
        Assert.Equal(300, size.Seen);
        Assert.True(size.Interval().Low > 300);
        Assert.True(size.Interval().Contains(size.Size.Value));
        Assert.Equal((20, 20), (CaptureRecapture.Chapman(20, 20, 20).Interval().Low, CaptureRecapture.Chapman(20, 20, 20).Interval().High));
        Assert.Throws<ArgumentException>(() => CaptureRecapture.Chapman(5, 4, 6));
        Assert.Throws<ArgumentException>(() => CaptureRecapture.Chapman(5, -4, 1));
    }

    [Theory]
    [InlineData(0, 1127.4688358308148309, 69.264844773616004736)]
    [InlineData(1, 1146.3917525773195876, 81.743907502088852967)]
    [InlineData(2, 1808.40625, 252.1353053198236717)]
    public void Log_linear_sizes_agree_with_mpmath(int pairs, double size, double standardError)
    {
        // mpmath, 40 steps of iterated least squares with 30 digits; glm in R 4.2.2 has the same but for its vcov of the first, which it takes one step early (69.26484446)
        (int, int)[] all = [(0, 1), (1, 2)];
        var found = CaptureRecapture.LogLinear(3, [217, 69, 17, 181, 32, 41, 24], all[..pairs]);

        Close.To(size, found.Size.Value, 1e-12);
        Close.To(standardError, found.Size.StandardError, 1e-11);
    }

    [Fact]
    public void Two_lists_give_Lincoln_and_Petersen()
    {
        Close.To(200 * 150 / 50.0, CaptureRecapture.LogLinear(2, [150, 100, 50]).Size.Value, 1e-12);
        Assert.Throws<ArgumentException>(() => CaptureRecapture.LogLinear(2, [1, 2]));
        Assert.Throws<ArgumentException>(() => CaptureRecapture.LogLinear(1, [1]));
        Assert.Throws<ArgumentException>(() => CaptureRecapture.LogLinear(2, [1, 2, 3], [(0, 1)]));
        Assert.Throws<ArgumentException>(() => CaptureRecapture.LogLinear(3, [1, 2, 3, 4, 5, 6, 7], [(0, 3)]));
        Assert.Throws<ArgumentException>(() => CaptureRecapture.LogLinear(2, [1, -2, 3]));
    }

    private static (double, double) Ends(UnionBounds bounds) => (bounds.Range.Low, bounds.Range.High);
}
