using System.Runtime.InteropServices;

namespace Reckon.Statistics.Propagation;

/// <summary>Sorts a million draws several times as fast as by comparisons.</summary>
/// <remarks>
/// Knuth (1998), volume 3, 5.2.5: least significant digits first, eleven bits at a time, on bits whose order is that of the numbers.
/// </remarks>
internal static class RadixSort
{
    private const int DigitBits = 11;
    private const int Passes = 6;
    private const int Buckets = 1 << DigitBits;
    private const int FewEnough = 2_000;

    /// <summary>The finite values from the smallest, in a new array.</summary>
    public static double[] Of(double[] values)
    {
        var sorted = (double[])values.Clone();
        if (values.Length < FewEnough) Array.Sort(sorted);
        else Sort(MemoryMarshal.Cast<double, ulong>(sorted.AsSpan()));
        return sorted;
    }

    private static void Sort(Span<ulong> keys)
    {
        for (var i = 0; i < keys.Length; i++) keys[i] = ToOrdered(keys[i]);
        Span<ulong> from = keys, to = new ulong[keys.Length];
        for (var pass = 0; pass < Passes; pass++)
        {
            Distribute(from, to, pass * DigitBits);
            var free = from;
            from = to;
            to = free;
        }

        // After an even number of passes the keys are back where they came from.
        for (var i = 0; i < keys.Length; i++) keys[i] = FromOrdered(keys[i]);
    }

    private static void Distribute(ReadOnlySpan<ulong> from, Span<ulong> to, int shift)
    {
        Span<int> next = stackalloc int[Buckets];
        foreach (var key in from) next[(int)(key >> shift) & (Buckets - 1)]++;
        var first = 0;
        for (var bucket = 0; bucket < Buckets; bucket++) (next[bucket], first) = (first, first + next[bucket]);
        foreach (var key in from) to[next[(int)(key >> shift) & (Buckets - 1)]++] = key;
    }

    // Negative numbers are ordered the other way round, and come first.
    private static ulong ToOrdered(ulong bits) => bits ^ ((ulong)((long)bits >> 63) | 0x8000000000000000);

    private static ulong FromOrdered(ulong key) => key ^ (((key >> 63) - 1) | 0x8000000000000000);
}
