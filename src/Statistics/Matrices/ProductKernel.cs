using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Matrices;

/// <summary>Takes the product of two blocks of values from a third, in tiles of 4 × 12 that stay in registers.</summary>
/// <remarks>
/// Goto and van de Geijn (2008), ACM Transactions on Mathematical Software 34, without packing, which sizes up to some hundreds do not
/// need. Each value loses one chain of fused multiply-adds in the order of the depth, so that it has the same bits on every machine.
/// </remarks>
internal static class ProductKernel
{
    /// <summary>How many rows a tile has.</summary>
    public const int TileRows = 4;

    /// <summary>How many columns a tile has.</summary>
    public const int TileColumns = 12;

    /// <summary>target −= left × right.</summary>
    /// <param name="target">Rows × columns values; no part of the other two.</param>
    /// <param name="left">Rows × depth.</param>
    /// <param name="right">Depth × columns.</param>
    /// <param name="size">Rows, a multiple of <see cref="TileRows"/>; columns, a multiple of <see cref="TileColumns"/>; depth.</param>
    /// <exception cref="ArgumentException">The rows or columns are not whole tiles, or a block is not within its array.</exception>
    public static void SubtractProduct(Block target, Block left, Block right, (int Rows, int Columns, int Depth) size)
    {
        Require.SameCount(size.Rows % TileRows + size.Columns % TileColumns, "rows and columns beyond whole tiles", 0, "none");
        if (size.Rows == 0 || size.Columns == 0 || size.Depth == 0) return;
        target.RequireWithin(size.Rows, size.Columns);
        left.RequireWithin(size.Rows, size.Depth);
        right.RequireWithin(size.Depth, size.Columns);
        for (var column = 0; column < size.Columns; column += TileColumns)
        {
            for (var row = 0; row < size.Rows; row += TileRows)
                SubtractTile(target, left, right, (row, column, size.Depth));
        }
    }

    /// <summary>Takes from each row the multiple of a pivot row that makes its value in one column zero, and leaves the factor in place of
    /// that value.</summary>
    /// <param name="rows">Rows of one tile's columns.</param>
    /// <param name="count">How many rows.</param>
    /// <param name="pivotRow">As many values as a tile has columns; zero up to and with the column, whose values it must not
    /// change.</param>
    /// <param name="column">The column.</param>
    /// <param name="pivot">The value of the pivot row there.</param>
    public static void EliminateColumn(Block rows, int count, ReadOnlySpan<double> pivotRow, int column, double pivot)
    {
        if (count == 0) return;
        rows.RequireWithin(count, TileColumns);
        ref var from = ref MemoryMarshal.GetReference(pivotRow[..TileColumns]);
        Vector256<double> p0 = Load(ref from, 0), p1 = Load(ref from, 4), p2 = Load(ref from, 8);
        for (var i = 0; i < count; i++)
        {
            ref var row = ref rows.At(i, 0);
            var factor = Unsafe.Add(ref row, column) / pivot;
            var negative = Vector256.Create(-factor);
            Vector256.FusedMultiplyAdd(negative, p0, Load(ref row, 0)).StoreUnsafe(ref row);
            Vector256.FusedMultiplyAdd(negative, p1, Load(ref row, 4)).StoreUnsafe(ref row, 4);
            Vector256.FusedMultiplyAdd(negative, p2, Load(ref row, 8)).StoreUnsafe(ref row, 8);
            Unsafe.Add(ref row, column) = factor;
        }
    }

    // Twelve sums, three values of the right and one of the left make the sixteen registers of AVX2. The blocks were checked to hold all
    // that is read.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void SubtractTile(in Block to, in Block leftBlock, in Block rightBlock, (int Row, int Column, int Depth) tile)
    {
        ref var target = ref to.At(tile.Row, tile.Column);
        ref var left = ref leftBlock.At(tile.Row, 0);
        ref var right = ref rightBlock.At(0, tile.Column);
        var (targetStride, leftStride, rightStride) = (to.Stride, leftBlock.Stride, rightBlock.Stride);
        ref var row1 = ref Unsafe.Add(ref target, targetStride);
        ref var row2 = ref Unsafe.Add(ref row1, targetStride);
        ref var row3 = ref Unsafe.Add(ref row2, targetStride);
        Vector256<double> a0 = default, a1 = default, a2 = default, b0 = default, b1 = default, b2 = default;
        Vector256<double> c0 = default, c1 = default, c2 = default, d0 = default, d1 = default, d2 = default;
        for (var k = 0; k < tile.Depth; k++)
        {
            Vector256<double> r0 = Load(ref right, 0), r1 = Load(ref right, 4), r2 = Load(ref right, 8);
            var factor = Vector256.Create(left);
            a0 = Vector256.FusedMultiplyAdd(factor, r0, a0);
            a1 = Vector256.FusedMultiplyAdd(factor, r1, a1);
            a2 = Vector256.FusedMultiplyAdd(factor, r2, a2);
            factor = Vector256.Create(Unsafe.Add(ref left, leftStride));
            b0 = Vector256.FusedMultiplyAdd(factor, r0, b0);
            b1 = Vector256.FusedMultiplyAdd(factor, r1, b1);
            b2 = Vector256.FusedMultiplyAdd(factor, r2, b2);
            factor = Vector256.Create(Unsafe.Add(ref left, 2 * leftStride));
            c0 = Vector256.FusedMultiplyAdd(factor, r0, c0);
            c1 = Vector256.FusedMultiplyAdd(factor, r1, c1);
            c2 = Vector256.FusedMultiplyAdd(factor, r2, c2);
            factor = Vector256.Create(Unsafe.Add(ref left, 3 * leftStride));
            d0 = Vector256.FusedMultiplyAdd(factor, r0, d0);
            d1 = Vector256.FusedMultiplyAdd(factor, r1, d1);
            d2 = Vector256.FusedMultiplyAdd(factor, r2, d2);
            left = ref Unsafe.Add(ref left, 1);
            right = ref Unsafe.Add(ref right, rightStride);
        }

        Subtract(ref target, a0, a1, a2);
        Subtract(ref row1, b0, b1, b2);
        Subtract(ref row2, c0, c1, c2);
        Subtract(ref row3, d0, d1, d2);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Load(ref double start, nuint offset) => Vector256.LoadUnsafe(ref start, offset);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Subtract(ref double start, Vector256<double> first, Vector256<double> second, Vector256<double> third)
    {
        (Load(ref start, 0) - first).StoreUnsafe(ref start);
        (Load(ref start, 4) - second).StoreUnsafe(ref start, 4);
        (Load(ref start, 8) - third).StoreUnsafe(ref start, 8);
    }

    /// <summary>A part of an array that holds values row after row.</summary>
    /// <param name="Values">The array.</param>
    /// <param name="Start">Where the first value of the block stands.</param>
    /// <param name="Stride">How far a row is from the next.</param>
    public readonly record struct Block(double[] Values, int Start, int Stride)
    {
        /// <summary>The place of a value; not checked.</summary>
        public ref double At(int row, int column) =>
            ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Values), Start + row * Stride + column);

        /// <summary>The array holds so many rows and columns from the start.</summary>
        /// <exception cref="ArgumentException">It does not.</exception>
        public void RequireWithin(int rows, int columns)
        {
            if (Start < 0 || columns > Stride || Start + (rows - 1) * Stride + columns > Values.Length)
                throw new ArgumentException(
                    $"A block of {rows} × {columns} from {Start} with stride {Stride} is not within {Values.Length} values.",
                    nameof(rows));
        }
    }
}
