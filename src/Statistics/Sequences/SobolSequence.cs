using System.Numerics;
using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Sequences;

/// <summary>
/// The Sobol sequence in up to 128 dimensions, as it is: the same points, in the same order, as scipy's <c>qmc.Sobol(scramble=False)</c>.
/// </summary>
/// <remarks>
/// Sobol (1967); Antonov and Saleev (1979) for the order by Gray code; direction numbers of <see cref="SobolDirections"/>. The first
/// point is the origin, whose quantiles are the lower ends of the distributions, −∞ for the normal one: skip it, or better take a
/// <see cref="ScrambledSobolSequence"/>, which keeps all 2^m points of a net and has errors that can be estimated (Owen, 2020, "On
/// dropping the first Sobol' point").
/// </remarks>
public sealed class SobolSequence : IPointSequence
{
    private const int Bits = 32;
    private const double Scale = 1.0 / (1L << Bits);

    private readonly uint[][] _directions;
    private readonly int _skip;

    /// <summary>Makes the sequence.</summary>
    /// <param name="dimensions">d, from 1 to 128.</param>
    /// <param name="skip">How many points to leave out at the begin; none by default.</param>
    /// <exception cref="ArgumentException">A number is outside its range.</exception>
    public SobolSequence(int dimensions, int skip = 0)
    {
        PointBlock.CheckDimensions(dimensions, SobolDirections.MostDimensions);
        Require.That(skip >= 0, nameof(skip), $"skip is {skip}; it must not be negative.");
        _directions = [.. Enumerable.Range(0, dimensions).Select(SobolDirections.Of)];
        _skip = skip;
    }

    /// <inheritdoc/>
    public int Dimensions => _directions.Length;

    /// <inheritdoc/>
    public long Count => (1L << Bits) - _skip;

    /// <inheritdoc/>
    public void Fill(long block, Span<double> points)
    {
        PointBlock.Check(this, block, points);
        Span<uint> digits = stackalloc uint[IPointSequence.BlockSize];
        for (var j = 0; j < Dimensions; j++)
        {
            FillDigits(block, j, digits);
            var column = points.Slice(j * IPointSequence.BlockSize, IPointSequence.BlockSize);
            for (var i = 0; i < column.Length; i++) column[i] = digits[i] * Scale;
        }
    }

    /// <summary>The binary digits of one coordinate of the points of a block; the first digit after the point is the highest bit.</summary>
    internal void FillDigits(long block, int dimension, Span<uint> digits)
    {
        var directions = _directions[dimension];
        var index = block * IPointSequence.BlockSize + _skip;
        var value = At(directions, (uint)index);
        for (var i = 0; i < digits.Length; i++)
        {
            digits[i] = value;
            value ^= directions[Math.Min(BitOperations.TrailingZeroCount(++index), Bits - 1)];
        }
    }

    private static uint At(uint[] directions, uint index)
    {
        var value = 0U;
        for (var code = index ^ (index >> 1); code != 0; code &= code - 1) value ^= directions[BitOperations.TrailingZeroCount(code)];
        return value;
    }
}
