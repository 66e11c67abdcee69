using Reckon.Assessments.Formulas;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Ranges;

/// <summary>Computes formulas on ranges.</summary>
/// <param name="lookup">Gives the range of a quantity; null when it is unknown.</param>
/// <param name="undefined">Is told of an operation that has no result at these numbers, or null to pass over it.</param>
internal sealed class RangeEvaluator(Func<QuantityNode, RangeValue?> lookup, Action<SourceSpan, string>? undefined = null)
{
    /// <summary>The range of a formula, or null when one of its quantities is unknown.</summary>
    public RangeValue? Evaluate(FormulaNode node) => node switch
    {
        NumberNode number => RangeValue.Constant(number.Value),
        QuantityNode quantity => lookup(quantity),
        OperationNode { Operator: FormulaOperator.If } choice => Choose(choice),
        OperationNode operation => Apply(operation),
        _ => throw new ArgumentException($"A compiled formula holds no {node.GetType().Name}.", nameof(node)),
    };

    // The branch not taken is not computed: if(b > 0, a / b, 0) guards against a division by zero.
    private RangeValue? Choose(OperationNode choice)
    {
        if (Evaluate(choice.Operands[0]) is not { } condition) return null;
        if (condition.Value.IsPoint) return Evaluate(choice.Operands[condition.Value.Low == 1 ? 1 : 2]);
        return Evaluate(choice.Operands[1]) is { } then && Evaluate(choice.Operands[2]) is { } otherwise
            ? RangeArithmetic.Apply(FormulaOperator.If, [condition, then, otherwise])
            : null;
    }

    private RangeValue? Apply(OperationNode operation)
    {
        var operands = new List<RangeValue>(operation.Operands.Count);
        foreach (var operand in operation.Operands)
        {
            if (Evaluate(operand) is not { } value) return null;
            operands.Add(value);
        }

        var result = RangeArithmetic.Apply(operation.Operator, operands);
        if (undefined is not null) Report(operation, operands, result);
        return result;
    }

    private void Report(OperationNode operation, List<RangeValue> operands, RangeValue result)
    {
        if (Problem(operation.Operator, operands) is { } problem) undefined!(operands.Count > 1 ? operation.Operands[1].Span : operation.Span, problem);
        else if (!double.IsFinite(result.Value.Low) && operands.TrueForAll(o => double.IsFinite(o.Value.Low))) undefined!(operation.Span, "The result is too large here");
    }

    private static string? Problem(FormulaOperator op, List<RangeValue> x) => op switch
    {
        FormulaOperator.Divide or FormulaOperator.Growth when IsZero(x[1]) => "The divisor is zero here",
        FormulaOperator.Cagr when IsZero(x[1]) => "The old number of the growth rate is zero here",
        FormulaOperator.Cagr when IsZero(x[2]) => "The number of steps is zero here",
        FormulaOperator.Cagr when x[0].Value.Low / x[1].Value.Low < 0 => "The growth rate of numbers of different signs is asked for here",
        FormulaOperator.Sqrt when x[0].Value.High < 0 => "The square root of a negative number is asked for here",
        FormulaOperator.Log when x[0].Value.High <= 0 => "The logarithm of a number that is not above zero is asked for here",
        FormulaOperator.Power when IsZero(x[0]) && x[1].Value.Low < 0 => "Zero is raised to a negative power here",
        FormulaOperator.Power when double.IsNaN(Math.Pow(x[0].Value.Low, x[1].Value.Low)) => "This power has no real value here",
        _ => null,
    };

    private static bool IsZero(RangeValue value) => value.Value is { Low: 0, High: 0 };
}
