namespace Reckon.Statistics.Sensitivity;

/// <summary>Variance-based sensitivity indices of one output.</summary>
/// <param name="Groups">The groups of inputs, by number.</param>
/// <param name="Indices">The indices, one a group.</param>
/// <param name="Mean">Mean of the output over both base samples.</param>
/// <param name="Variance">Variance of the output over both base samples.</param>
public sealed record SobolResult(IReadOnlyList<IReadOnlyList<int>> Groups, IReadOnlyList<SobolIndex> Indices, double Mean, double Variance);
