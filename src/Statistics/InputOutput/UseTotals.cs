namespace Reckon.Statistics.InputOutput;

/// <summary>The totals of a table.</summary>
/// <param name="Intermediate">Intermediate use of products of any origin.</param>
/// <param name="Final">Final use of products of any origin, exports among it.</param>
/// <param name="Imports">Imports, for intermediate and final use.</param>
public readonly record struct UseTotals(double Intermediate, double Final, double Imports);
