namespace Reckon.Assessments.Formulas;

internal enum FormulaTokenKind
{
    End,
    Number,
    Name,
    Bracketed,
    Sign,
    Unknown,
}
