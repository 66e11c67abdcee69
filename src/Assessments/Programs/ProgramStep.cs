using Reckon.Assessments.Formulas;

namespace Reckon.Assessments.Programs;

/// <summary>One operation of a program.</summary>
/// <param name="Operator">What to do.</param>
/// <param name="Operands">The slots that it takes.</param>
/// <param name="Slot">The slot that it fills.</param>
internal sealed record ProgramStep(FormulaOperator Operator, int[] Operands, int Slot);
