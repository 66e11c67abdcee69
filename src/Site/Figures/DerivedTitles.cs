using Reckon.Assessments.Corrections;
using Reckon.Assessments.Quantities;

namespace Reckon.Site.Figures;

/// <summary>The names of rows that a figure takes from a computation.</summary>
/// <param name="Input">Of an input that moves a result.</param>
/// <param name="Step">Of a step of a correction.</param>
/// <param name="Published">Of the number that a correction sets out from.</param>
/// <param name="Recommended">Of the number that it leads to, where a quantity stands for it.</param>
/// <param name="Corrected">Of that number where none does.</param>
public sealed record DerivedTitles(Func<QuantityId, string> Input, Func<CorrectionStep, string> Step, string Published, string Recommended, string Corrected);
