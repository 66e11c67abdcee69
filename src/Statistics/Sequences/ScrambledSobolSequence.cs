using System.Numerics;
using System.Runtime.InteropServices;
using Reckon.Statistics.Randomness;

namespace Reckon.Statistics.Sequences;

/// <summary>
/// The Sobol sequence with its digits scrambled at random, so that every point is uniform while the points stay as evenly spread.
/// </summary>
/// <remarks>
/// Owen (1995), nested uniform scrambling: whether a binary digit is flipped depends on the digits before it. The flips of the first 24
/// digits come from a hash of those digits instead of a stored tree (as in Laine and Karras, 2011), the digits after them from one hash.
/// Every elementary interval that holds one of the first 2^m points of the plain sequence holds one of the scrambled ones. Points
/// lie strictly within the cube; none needs to be skipped. Numbers of points that are powers of two are best.
/// </remarks>
public sealed class ScrambledSobolSequence : IPointSequence
{
    private const int NestedDigits = 24;
    private const int Keys = NestedDigits + 2;

    private readonly SobolSequence _plain;
    private readonly uint[][] _keys;

    /// <summary>Makes the sequence.</summary>
    /// <param name="dimensions">d, from 1 to 128.</param>
    /// <param name="seed">Gives another scrambling when changed.</param>
    /// <exception cref="ArgumentException">The number of dimensions is outside its range.</exception>
    public ScrambledSobolSequence(int dimensions, ulong seed)
    {
        _plain = new SobolSequence(dimensions);
        _keys = [.. Enumerable.Range(0, dimensions).Select(j => KeysOf(new RandomStream(seed, (ulong)j)))];
    }

    /// <inheritdoc/>
    public int Dimensions => _plain.Dimensions;

    /// <inheritdoc/>
    public long Count => _plain.Count;

    /// <inheritdoc/>
    public void Fill(long block, Span<double> points)
    {
        PointBlock.Check(this, block, points);
        Span<uint> digits = stackalloc uint[IPointSequence.BlockSize];
        Span<uint> tails = stackalloc uint[IPointSequence.BlockSize];
        for (var j = 0; j < Dimensions; j++)
        {
            _plain.FillDigits(block, j, digits);
            Scramble(digits, tails, _keys[j]);
            var column = points.Slice(j * IPointSequence.BlockSize, IPointSequence.BlockSize);
            for (var i = 0; i < column.Length; i++) column[i] = Open(digits[i], tails[i]);
        }
    }

    // Whole vectors only: a block is a multiple of every vector's length.
    private static void Scramble(Span<uint> digits, Span<uint> tails, uint[] keys)
    {
        var heads = MemoryMarshal.Cast<uint, Vector<uint>>(digits);
        var rests = MemoryMarshal.Cast<uint, Vector<uint>>(tails);
        for (var i = 0; i < heads.Length; i++)
        {
            var plain = heads[i];
            var flips = Hash(plain >> (32 - NestedDigits), keys[NestedDigits]) >> NestedDigits;
            for (var k = 0; k < NestedDigits; k++)
            {
                // The digits before the k-th; a shift by 32 would be none.
                var before = k == 0 ? Vector<uint>.Zero : plain >> (32 - k);
                flips |= (Hash(before, keys[k]) >> 31) << (31 - k);
            }

            heads[i] = plain ^ flips;
            rests[i] = Hash(plain, keys[NestedDigits + 1]);
        }
    }

    // The last steps of MurmurHash3 (Appleby, public domain), which let every bit depend on every other.
    private static Vector<uint> Hash(Vector<uint> value, uint key)
    {
        value ^= new Vector<uint>(key);
        value ^= value >> 16;
        value *= 0x85EBCA6B;
        value ^= value >> 13;
        value *= 0xC2B2AE35;
        return value ^ (value >> 16);
    }

    // 32 digits, 20 random ones after them, and half of the last place so that no point is zero.
    private static double Open(uint head, uint tail) => ((long)(((ulong)head << 20) | (tail >> 12)) + 0.5) * (1.0 / (1L << 52));

    private static uint[] KeysOf(RandomStream random) => [.. Enumerable.Range(0, Keys).Select(_ => (uint)(random.NextBits() >> 32))];
}
