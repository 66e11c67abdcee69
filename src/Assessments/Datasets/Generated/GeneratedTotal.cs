using Reckon.Assessments.Texts;

namespace Reckon.Assessments.Datasets.Generated;

/// <summary>A true total of generated data as a quantity.</summary>
/// <param name="Name">Its name in the generator; below the data it is called <c>firms.truth.staff</c>.</param>
/// <param name="Unit">Its unit, where no column has it.</param>
/// <param name="Column">The column whose unit it has, or null.</param>
/// <param name="Label">What is counted, in words.</param>
internal sealed record GeneratedTotal(string Name, string Unit, string? Column, LocalText Label);
