namespace Reckon.Assessments.Formulas;

internal readonly record struct FormulaToken(FormulaTokenKind Kind, int Start, int Length)
{
    public int End => Start + Length;
}
