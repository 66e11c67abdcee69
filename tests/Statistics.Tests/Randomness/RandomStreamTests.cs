using Reckon.Statistics.Randomness;

namespace Reckon.Statistics.Tests.Randomness;

public sealed class RandomStreamTests
{
    [Theory]
    [InlineData(42, 7, "a64064f34e84b9a3 e287959a866a08fd 8dc181f009b96c03 f3f6001d4fa83454 69c633ee791df6b3 89327f7a8f0127a4")]
    [InlineData(0, 0, "02f4ba6408e4d89b 3dd62b0b9ca8c5b2 1c8667a55d902e79 907d7a052fd5b4dc 809bf322883987c3")]
    public void Gives_the_bits_of_numpys_Philox(ulong seed, ulong stream, string words)
    {
        var random = new RandomStream(seed, stream);

        Assert.Equal(words.Split(' '), words.Split(' ').Select(_ => random.NextBits().ToString("x16", System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Indices_are_spread_evenly()
    {
        var random = new RandomStream(1, 2);
        var counts = new int[7];
        for (var i = 0; i < 70_000; i++) counts[random.NextIndex(7)]++;

        // χ² with 6 degrees of freedom exceeds 22.46 once in a thousand.
        Assert.InRange(counts.Sum(c => (c - 10_000.0) * (c - 10_000.0) / 10_000), 0, 22.46);
    }

    [Fact]
    public void Open_numbers_never_touch_the_ends_and_have_the_moments_of_a_uniform()
    {
        var random = new RandomStream(3, 4);
        var draws = Enumerable.Range(0, 100_000).Select(_ => random.NextOpen()).ToList();

        Assert.All(draws, u => Assert.True(u is > 0 and < 1));
        Close.Within(0.5, draws.Average(), 4 / Math.Sqrt(12 * 100_000));
        Close.Within(1 / 12.0, draws.Average(u => (u - 0.5) * (u - 0.5)), 4 * Math.Sqrt(1 / 180.0 / 100_000));
    }

    [Theory]
    [InlineData(7, 7, 22.46)]
    [InlineData(3 << 29, 3, 13.82)]
    public void Many_indices_at_once_are_spread_evenly(int count, int classes, double limit)
    {
        var indices = new int[70_001];
        new RandomStream(1, 2).FillIndices(indices, count);

        // χ² exceeds the limit once in a thousand. 2³² bits over 3·2²⁹ numbers leave 3, 3 and 2 for each three in a row, unless some are rejected.
        var counts = indices.GroupBy(i => i % classes).Select(g => g.Count()).ToList();
        var expected = indices.Length / (double)classes;
        Assert.Equal(classes, counts.Count);
        Assert.InRange(counts.Sum(c => (c - expected) * (c - expected) / expected), 0, limit);
    }

    [Fact]
    public void No_many_indices_come_from_nothing() => Assert.Throws<ArgumentException>(() => new RandomStream(1, 1).FillIndices(new int[2], 0));

    [Fact]
    public void No_indices_come_from_nothing() => Assert.Contains("count is 0", Assert.Throws<ArgumentException>(() => new RandomStream(1, 1).NextIndex(0)).Message, StringComparison.Ordinal);

    [Fact]
    public void Filling_gives_the_numbers_one_by_one_wherever_it_starts()
    {
        foreach (var (skipped, count) in new[] { (0, 64), (1, 9), (2, 2), (3, 1), (5, 30), (4, 0) })
        {
            var (single, bulk) = (new RandomStream(9, 8), new RandomStream(9, 8));
            for (var i = 0; i < skipped; i++) Assert.Equal(single.NextBits(), bulk.NextBits());
            var values = new double[count];
            bulk.Fill(values);

            Assert.All(values, v => Assert.Equal(single.NextOpen(), v));
            Assert.Equal(single.NextBits(), bulk.NextBits());
        }
    }
}
