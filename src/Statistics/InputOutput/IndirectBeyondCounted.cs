namespace Reckon.Statistics.InputOutput;

/// <summary>Indirect jobs that are left once those counted as direct are taken out.</summary>
/// <param name="Sectors">The n sectors.</param>
/// <param name="Remaining">n values, not negative: what may be added to the direct count.</param>
/// <param name="Removed">n values, not negative: what was counted already; at most the indirect part of the sector.</param>
public sealed record IndirectBeyondCounted(IReadOnlyList<Sector> Sectors, IReadOnlyList<double> Remaining, IReadOnlyList<double> Removed);
