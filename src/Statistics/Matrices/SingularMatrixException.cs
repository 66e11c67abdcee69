namespace Reckon.Statistics.Matrices;

/// <summary>Says that a system of equations has no single solution.</summary>
/// <param name="message">Which matrix, its size, and where elimination stopped.</param>
/// <param name="row">The row, from zero, at which no usable pivot was left.</param>
public sealed class SingularMatrixException(string message, int row) : Exception(message)
{
    /// <summary>The row, from zero, at which no usable pivot was left.</summary>
    public int Row { get; } = row;
}
