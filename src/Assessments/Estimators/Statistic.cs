namespace Reckon.Assessments.Estimators;

/// <summary>One of the numbers that an estimate computes from data.</summary>
/// <param name="Estimation">The estimate.</param>
/// <param name="Index">Its place among the estimate's statistics.</param>
internal sealed record Statistic(Estimation Estimation, int Index);
