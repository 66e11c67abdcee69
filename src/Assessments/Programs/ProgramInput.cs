using Reckon.Assessments.Quantities;

namespace Reckon.Assessments.Programs;

/// <summary>A number that a program takes.</summary>
/// <param name="Id">The quantity.</param>
/// <param name="IsPrinted">Whether its printed value is meant where a formula gives another one.</param>
internal readonly record struct ProgramInput(QuantityId Id, bool IsPrinted);
