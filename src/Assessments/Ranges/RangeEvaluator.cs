using Reckon.Assessments.Formulas;

namespace Reckon.Assessments.Ranges;

/// <summary>Computes formulas on ranges.</summary>
/// <param name="lookup">Gives the range of a quantity; null when it is unknown.</param>
/// <param name="undefined">Is told of an operation that has no result at these numbers, or null to pass over it.</param>
internal sealed class RangeEvaluator(Func<QuantityNode, RangeValue?> lookup, Action<OperationNode, string>? undefined = null)
{
    /// <summary>The range of a formula, or null when one of its quantities is unknown.</summary>
    public RangeValue? Evaluate(FormulaNode node) => node switch
    {
        NumberNode number => RangeValue.Constant(number.Value),
        QuantityNode quantity => lookup(quantity),
        OperationNode operation => Apply(operation),
        _ => throw new ArgumentException($"A compiled formula holds no {node.GetType().Name}.", nameof(node)),
    };

    private RangeValue? Apply(OperationNode operation)
    {
        var operands = new List<RangeValue>(operation.Operands.Count);
        foreach (var operand in operation.Operands)
        {
            if (Evaluate(operand) is not { } value) return null;
            operands.Add(value);
        }

        if (undefined is not null && Problem(operation.Operator, operands) is { } problem) undefined(operation, problem);
        return RangeArithmetic.Apply(operation.Operator, operands);
    }

    private static string? Problem(FormulaOperator op, List<RangeValue> x) => op switch
    {
        FormulaOperator.Divide or FormulaOperator.Growth when IsZero(x[1]) => "The divisor is zero here",
        FormulaOperator.Cagr when IsZero(x[1]) || IsZero(x[2]) => "The divisor is zero here",
        FormulaOperator.Sqrt when x[0].Value.High < 0 => "The square root of a negative number is asked for here",
        FormulaOperator.Log when x[0].Value.High <= 0 => "The logarithm of a number that is not above zero is asked for here",
        FormulaOperator.Power when double.IsNaN(Math.Pow(x[0].Value.Low, x[1].Value.Low)) => "This power has no real value here",
        _ => null,
    };

    private static bool IsZero(RangeValue value) => value.Value is { Low: 0, High: 0 };
}
