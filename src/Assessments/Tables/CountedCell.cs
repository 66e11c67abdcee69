namespace Reckon.Assessments.Tables;

/// <summary>A cell with the number of cases behind it.</summary>
/// <param name="Keys">The keys of its row.</param>
/// <param name="Count">The number of cases.</param>
internal sealed record CountedCell(IReadOnlyList<string> Keys, decimal Count);
