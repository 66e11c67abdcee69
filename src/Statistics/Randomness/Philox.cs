namespace Reckon.Statistics.Randomness;

/// <summary>The Philox 4×64 function with ten rounds: random bits that depend on a counter and a key, and on nothing before them.</summary>
/// <remarks>Salmon, Moraes, Dror and Shaw (2011), "Parallel random numbers: as easy as 1, 2, 3", SC'11. The same bits as numpy's <c>Philox</c>.</remarks>
public static class Philox
{
    private const int Rounds = 10;

    /// <summary>The four words that belong to a counter under a key.</summary>
    /// <param name="counter">The counter's low word; the other three are zero.</param>
    /// <param name="key">The key's two words.</param>
    /// <param name="block">Room for four words.</param>
    /// <exception cref="ArgumentException">There is no room for four words.</exception>
    public static void Fill(ulong counter, (ulong First, ulong Second) key, Span<ulong> block) => Fill((counter, 0, 0, 0), key, block);

    /// <summary>The four words that belong to a counter of four words under a key.</summary>
    /// <exception cref="ArgumentException">There is no room for four words.</exception>
    public static void Fill((ulong A, ulong B, ulong C, ulong D) counter, (ulong First, ulong Second) key, Span<ulong> block)
    {
        if (block.Length < 4) throw new ArgumentException($"block has room for {block.Length} words; four are needed.", nameof(block));
        (block[0], block[1], block[2], block[3]) = Words(counter.A, counter.B, counter.C, counter.D, key.First, key.Second);
    }

    /// <summary>The four words that belong to a counter (a, b, c, d) under a key.</summary>
    internal static (ulong A, ulong B, ulong C, ulong D) Words(ulong a, ulong b, ulong c, ulong d, ulong first, ulong second)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var high0 = Math.BigMul(0xD2E7470EE14C6C93, a, out var low0);
            var high1 = Math.BigMul(0xCA5A826395121157, c, out var low1);
            a = high1 ^ b ^ first;
            b = low1;
            c = high0 ^ d ^ second;
            d = low0;
            first = unchecked(first + 0x9E3779B97F4A7C15);
            second = unchecked(second + 0xBB67AE8584CAA73B);
        }

        return (a, b, c, d);
    }
}
