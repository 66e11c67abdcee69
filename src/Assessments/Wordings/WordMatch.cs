namespace Reckon.Assessments.Wordings;

/// <summary>Where a number stands among the words of a source.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">Behind its last one; scale words belong to it.</param>
/// <param name="Number">The number, without what the words around it say.</param>
internal readonly record struct WordMatch(int Start, int End, WrittenNumber Number);
