using Reckon.Assessments.Formulas;

namespace Reckon.Assessments.Designs;

/// <summary>A margin over the complete records of an estimate.</summary>
/// <param name="Declared">As declared.</param>
/// <param name="Values">The number of each record, or null.</param>
/// <param name="Categories">The category of each record, or null.</param>
/// <param name="Known">The known sizes by category; the one total of a number.</param>
internal sealed record SampleMargin(DesignMargin Declared, double[]? Values, string[]? Categories, IReadOnlyList<KeyValuePair<string, FormulaNode>> Known);
