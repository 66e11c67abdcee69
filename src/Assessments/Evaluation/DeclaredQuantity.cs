using Reckon.Assessments.Formulas;
using Reckon.Assessments.Quantities;

namespace Reckon.Assessments.Evaluation;

/// <summary>A quantity with its formula compiled and the quantity that it is solved from found.</summary>
/// <param name="Declaration">As declared.</param>
/// <param name="Formula">Its formula, or null.</param>
/// <param name="SolvedFrom">The quantity whose formula has to give its known value, or null.</param>
internal sealed record DeclaredQuantity(QuantityDeclaration Declaration, CompiledFormula? Formula, QuantityId? SolvedFrom);
