namespace Reckon.Statistics.Randomness;

/// <summary>A stream of random numbers, one of 2⁶⁴ that a seed has.</summary>
/// <remarks>
/// Give each piece of work (a replicate, a block of draws) a stream of its own, numbered by the piece and not by the thread that
/// happens to do it: then the numbers are the same for any number of threads. A stream is used by one thread at a time.
/// </remarks>
/// <param name="seed">What the author may change to get other numbers.</param>
/// <param name="stream">Number of the piece of work.</param>
public sealed class RandomStream(ulong seed, ulong stream)
{
    private (ulong A, ulong B, ulong C, ulong D) _block;
    private ulong _counter;
    private int _used = 4;

    /// <summary>64 random bits.</summary>
    public ulong NextBits()
    {
        if (_used == 4)
        {
            _block = NextBlock();
            _used = 0;
        }

        return _used++ switch
        {
            0 => _block.A,
            1 => _block.B,
            2 => _block.C,
            _ => _block.D,
        };
    }

    /// <summary>A number strictly between 0 and 1, one of 2⁵³ at equal distance, so that every quantile of it is finite.</summary>
    public double NextOpen() => ToOpen(NextBits());

    /// <summary>Fills a span with the numbers that as many calls of <see cref="NextOpen"/> would give, faster.</summary>
    public void Fill(Span<double> values)
    {
        var done = 0;
        while (_used < 4 && done < values.Length) values[done++] = NextOpen();
        for (; done <= values.Length - 4; done += 4)
        {
            var (a, b, c, d) = NextBlock();
            var four = values.Slice(done, 4);
            four[3] = ToOpen(d);
            four[0] = ToOpen(a);
            four[1] = ToOpen(b);
            four[2] = ToOpen(c);
        }

        while (done < values.Length) values[done++] = NextOpen();
    }

    /// <summary>A whole number from 0 to <paramref name="count"/> − 1, each as likely as the next.</summary>
    /// <remarks>Lemire (2019), ACM Transactions on Modeling and Computer Simulation 29.</remarks>
    /// <exception cref="ArgumentException">The count is not above zero.</exception>
    public int NextIndex(int count)
    {
        if (count <= 0) throw new ArgumentException($"count is {count}; it must be above zero.", nameof(count));
        var n = (ulong)count;
        var high = Math.BigMul(NextBits(), n, out var low);
        if (low >= n) return (int)high;
        var threshold = unchecked(0 - n) % n;
        while (low < threshold) high = Math.BigMul(NextBits(), n, out low);
        return (int)high;
    }

    /// <summary>Fills a span with whole numbers from 0 to <paramref name="count"/> − 1, each as likely as the next.</summary>
    /// <remarks>Two come from each 64 random bits: for many numbers faster than <see cref="NextIndex"/>, and not the same ones.</remarks>
    /// <exception cref="ArgumentException">The count is not above zero.</exception>
    public void FillIndices(Span<int> indices, int count)
    {
        if (count <= 0) throw new ArgumentException($"count is {count}; it must be above zero.", nameof(count));
        // Lemire's method on 32 bits: a number is written anyway, and kept unless its bits are among those that some numbers have too many of.
        var excess = unchecked(0u - (uint)count) % (uint)count;
        for (var filled = 0; filled < indices.Length;)
        {
            var bits = NextBits();
            var product = (uint)bits * (ulong)count;
            indices[filled] = (int)(product >> 32);
            if ((uint)product >= excess) filled++;
            if (filled == indices.Length) return;
            product = (bits >> 32) * (ulong)count;
            indices[filled] = (int)(product >> 32);
            if ((uint)product >= excess) filled++;
        }
    }

    // Counted up before use, as numpy does.
    private (ulong A, ulong B, ulong C, ulong D) NextBlock() => Philox.Words(++_counter, 0, 0, 0, seed, stream);

    // The 53 bits fit a signed number, which the processor converts at once.
    private static double ToOpen(ulong bits) => ((long)(bits >> 11) + 0.5) * (1.0 / (1L << 53));
}
