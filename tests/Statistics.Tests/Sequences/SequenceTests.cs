using FsCheck;
using FsCheck.Fluent;
using Reckon.Statistics.Sequences;

namespace Reckon.Statistics.Tests.Sequences;

public sealed class SequenceTests
{
    private const int BlockSize = IPointSequence.BlockSize;

    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(30).WithReplay(20240229, 9);

    [Fact]
    public void Sobol_points_are_those_of_scipy_bit_for_bit()
    {
        var reference = Reference.Read("sobol.csv");
        var sequence = new SobolSequence(128);
        var (points, dimensions, digits) = (reference.Numbers("point"), reference.Numbers("dimension"), reference.Numbers("digits"));
        var blocks = points.Select(p => (long)p / BlockSize).Distinct().ToDictionary(b => b, b => Block(sequence, b));
        for (var i = 0; i < reference.Rows; i++)
            Assert.Equal(digits[i] / 4294967296, blocks[(long)points[i] / BlockSize][(int)dimensions[i] * BlockSize + (int)points[i] % BlockSize]);
    }

    [Fact]
    public void Skipped_points_are_left_out()
    {
        var (whole, skipped) = (new SobolSequence(3), new SobolSequence(3, 5));

        foreach (var point in new[] { 0L, 7, 5000 }) Assert.Equal(Point(whole, point + 5, 2), Point(skipped, point, 2));
    }

    [Fact]
    public void Scrambling_keeps_one_point_in_every_elementary_interval()
    {
        // The first two dimensions of the Sobol sequence are a (0, 2)-sequence: one point in each interval of area 2^-m.
        Check(Gen.Choose(1, 1000).Zip(Gen.Choose(1, 12)), pair =>
        {
            var (seed, bits) = pair;
            var points = Block(new ScrambledSobolSequence(2, (ulong)seed), 0);
            return Enumerable.Range(0, bits + 1).All(first =>
                Enumerable.Range(0, 1 << bits).Select(i => (Cell(points[i], first), Cell(points[BlockSize + i], bits - first))).Distinct().Count() == 1 << bits);
        });
    }

    [Fact]
    public void Each_scrambled_dimension_has_one_point_in_every_cell_of_every_block()
    {
        var sequence = new ScrambledSobolSequence(40, 3);
        foreach (var block in new[] { 0L, 1, 77 })
        {
            var points = Block(sequence, block);
            for (var j = 0; j < 40; j++) Assert.Equal(BlockSize, points.Skip(j * BlockSize).Take(BlockSize).Select(x => Cell(x, 12)).Distinct().Count());
        }
    }

    [Fact]
    public void Scrambled_points_are_uniform_over_the_scramblings()
    {
        var first = Enumerable.Range(0, 300).Select(seed => Point(new ScrambledSobolSequence(1, (ulong)seed), 0, 0)).Order().ToArray();

        Assert.All(first, x => Assert.True(x is > 0 and < 1));
        // Kolmogorov's distance of 300 uniform numbers exceeds 1.95 / √n once in a thousand.
        Assert.True(first.Select((x, i) => Math.Max(Math.Abs(x - i / 300.0), Math.Abs(x - (i + 1) / 300.0))).Max() < 1.95 / Math.Sqrt(300));
    }

    [Fact]
    public void Scrambled_points_integrate_a_smooth_function_far_better_than_random_ones()
    {
        double Error(IPointSequence sequence)
        {
            var points = Block(sequence, 0);
            return Math.Abs(Enumerable.Range(0, BlockSize).Average(i => Enumerable.Range(0, 4).Aggregate(1.0, (product, j) => product * (0.5 + points[j * BlockSize + i]))) - 1);
        }

        Assert.True(Error(new ScrambledSobolSequence(4, 1)) < 2e-5);
        Assert.True(Error(new RandomPoints(4, 1)) > 2e-4);
    }

    [Fact]
    public void A_Latin_hypercube_has_one_point_in_each_cell_of_each_dimension()
    {
        Check(Gen.Choose(1, 9000).Zip(Gen.Choose(1, 4)).Zip(Gen.Choose(0, 1)), pair =>
        {
            var ((points, dimensions), centred) = pair;
            var cube = new LatinHypercube(points, dimensions, 17, centred == 1);
            return Enumerable.Range(0, dimensions).All(j => Enumerable.Range(0, points).Select(i => (int)(cube[i, j] * points)).Distinct().Count() == points)
                && (centred == 0 || Math.Abs(cube[0, 0] * points % 1 - 0.5) < 1e-9);
        });
    }

    [Fact]
    public void The_blocks_of_a_hypercube_are_its_points_and_then_halves()
    {
        var cube = new LatinHypercube(5000, 2, 4);
        var block = Block(cube, 1);

        Assert.Equal(cube[BlockSize, 1], block[BlockSize]);
        Assert.Equal(cube[4999, 0], block[4999 - BlockSize]);
        Assert.Equal(0.5, block[5000 - BlockSize]);
    }

    [Fact]
    public void More_dimensions_leave_the_first_random_coordinates_as_they_are() =>
        Assert.Equal(Block(new RandomPoints(2, 5), 3), Block(new RandomPoints(4, 5), 3).Take(2 * BlockSize));

    [Fact]
    public void What_does_not_exist_is_refused()
    {
        (string Message, Action Call)[] wrong =
        [
            ("dimensions is 0", () => _ = new RandomPoints(0, 1)),
            ("dimensions is 129; it must lie between 1 and 128", () => _ = new SobolSequence(129)),
            ("skip is -1", () => _ = new SobolSequence(1, -1)),
            ("points is 0", () => _ = new LatinHypercube(0, 1, 1)),
            ("block is 2; there are 2", () => new LatinHypercube(5000, 1, 1).Fill(2, new double[BlockSize])),
            ("block is -1", () => new RandomPoints(1, 1).Fill(-1, new double[BlockSize])),
            ("points has 7 entries", () => new RandomPoints(1, 1).Fill(0, new double[7])),
        ];

        foreach (var (message, call) in wrong) Assert.Contains(message, Assert.Throws<ArgumentException>(call).Message, StringComparison.Ordinal);
    }

    private static int Cell(double x, int bits) => (int)(x * (1 << bits));

    private static double[] Block(IPointSequence sequence, long block)
    {
        var points = new double[sequence.Dimensions * BlockSize];
        sequence.Fill(block, points);
        return points;
    }

    private static double Point(IPointSequence sequence, long point, int dimension) => Block(sequence, point / BlockSize)[dimension * BlockSize + (int)(point % BlockSize)];

    private static void Check<T>(Gen<T> values, Func<T, bool> holds) => FsCheck.Check.One(Fixed, Prop.ForAll(values.ToArbitrary(), holds));
}
