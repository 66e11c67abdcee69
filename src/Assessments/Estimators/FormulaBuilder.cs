using Reckon.Assessments.Formulas;
using Reckon.Assessments.Quantities;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Estimators;

/// <summary>Puts the formulas of an estimate together; all parts of its own point to where the estimate is declared.</summary>
/// <param name="id">The headline.</param>
/// <param name="span">Where it is declared.</param>
internal sealed class FormulaBuilder(QuantityId id, SourceSpan span)
{
    /// <summary>An output of this estimate.</summary>
    public FormulaNode Own(string name, params IReadOnlyList<string> keys) => new NameNode(null, $"{id.Name}.{name}", keys, false, span);

    /// <summary>A number without unit.</summary>
    public FormulaNode Number(double value) => new NumberNode(value, span);

    /// <summary>a + b + …; the single one when there is but one.</summary>
    public FormulaNode Sum(IReadOnlyList<FormulaNode> terms) => terms.Count == 1 ? terms[0] : Call(FormulaOperator.Sum, [.. terms]);

    /// <summary>a + b.</summary>
    public FormulaNode Plus(FormulaNode a, FormulaNode b) => Call(FormulaOperator.Add, a, b);

    /// <summary>a − b.</summary>
    public FormulaNode Minus(FormulaNode a, FormulaNode b) => Call(FormulaOperator.Subtract, a, b);

    /// <summary>a × b.</summary>
    public FormulaNode Times(FormulaNode a, FormulaNode b) => Call(FormulaOperator.Multiply, a, b);

    /// <summary>a ÷ b.</summary>
    public FormulaNode Over(FormulaNode a, FormulaNode b) => Call(FormulaOperator.Divide, a, b);

    /// <summary>1 − a.</summary>
    public FormulaNode Rest(FormulaNode a) => Minus(Number(1), a);

    /// <summary>Any operator or function.</summary>
    public FormulaNode Call(FormulaOperator op, params IReadOnlyList<FormulaNode> operands) => new OperationNode(op, operands, span);
}
