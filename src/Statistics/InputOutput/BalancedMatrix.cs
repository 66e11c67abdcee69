using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.InputOutput;

/// <summary>A matrix brought to given totals.</summary>
/// <param name="Values">r × n values with the totals.</param>
/// <param name="RowFactors">r factors: positive cells are start × row factor × column factor, negative ones start / row factor / column
/// factor.</param>
/// <param name="ColumnFactors">n factors.</param>
/// <param name="Iterations">How many rounds over rows and columns it took.</param>
public sealed record BalancedMatrix(Matrix Values, IReadOnlyList<double> RowFactors, IReadOnlyList<double> ColumnFactors, int Iterations);
