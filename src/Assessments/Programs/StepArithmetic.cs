using Reckon.Assessments.Formulas;
using Reckon.Assessments.Numbers;

namespace Reckon.Assessments.Programs;

/// <summary>The operators of formulas on arrays of numbers.</summary>
internal static class StepArithmetic
{
    /// <summary>Carries out one step.</summary>
    /// <param name="step">The step.</param>
    /// <param name="room">All slots, each <paramref name="width"/> numbers.</param>
    /// <param name="width">Numbers in a slot.</param>
    /// <param name="length">How many of them to compute.</param>
    public static void Apply(ProgramStep step, double[] room, int width, int length)
    {
        var result = room.AsSpan(step.Slot * width, length);
        var a = Slot(0);
        switch (step.Operator)
        {
            case FormulaOperator.Add: Add(a, Slot(1), result); break;
            case FormulaOperator.Subtract: Subtract(a, Slot(1), result); break;
            case FormulaOperator.Multiply: Multiply(a, Slot(1), result); break;
            case FormulaOperator.Divide: Divide(a, Slot(1), result); break;
            case FormulaOperator.Sum: Fold(step, room, width, result, static (x, y) => x + y); break;
            case FormulaOperator.Min: Fold(step, room, width, result, static (x, y) => y < x ? y : x); break;
            case FormulaOperator.Max: Fold(step, room, width, result, static (x, y) => y > x ? y : x); break;
            default: Each(step, room, width, result); break;
        }

        ReadOnlySpan<double> Slot(int i) => room.AsSpan(step.Operands[i] * width, length)[..(step.Operands.Length > i ? length : 0)];
    }

    /// <summary>One operation on single numbers.</summary>
    public static double Of(FormulaOperator op, ReadOnlySpan<double> x) => op switch
    {
        FormulaOperator.Negate => -x[0],
        FormulaOperator.Add or FormulaOperator.Sum => Folded(x, static (a, b) => a + b),
        FormulaOperator.Subtract => x[0] - x[1],
        FormulaOperator.Multiply => x[0] * x[1],
        FormulaOperator.Divide => x[0] / x[1],
        FormulaOperator.Power => Power(x[0], x[1]),
        FormulaOperator.Min => Folded(x, static (a, b) => b < a ? b : a),
        FormulaOperator.Max => Folded(x, static (a, b) => b > a ? b : a),
        FormulaOperator.Abs => Math.Abs(x[0]),
        FormulaOperator.Sqrt => Math.Sqrt(x[0]),
        FormulaOperator.Exp => Math.Exp(x[0]),
        FormulaOperator.Log => Math.Log(x[0]),
        FormulaOperator.Round => Nearest(x[0]),
        FormulaOperator.Growth => x[0] / x[1] - 1,
        FormulaOperator.Cagr => Math.Pow(x[0] / x[1], 1 / x[2]) - 1,
        FormulaOperator.Greater => x[0] > x[1] ? 1 : 0,
        FormulaOperator.GreaterOrEqual => x[0] >= x[1] ? 1 : 0,
        FormulaOperator.If => x[0] == 1 ? x[1] : x[2],
    };

    private static void Add(ReadOnlySpan<double> a, ReadOnlySpan<double> b, Span<double> result)
    {
        for (var i = 0; i < result.Length; i++) result[i] = a[i] + b[i];
    }

    private static void Subtract(ReadOnlySpan<double> a, ReadOnlySpan<double> b, Span<double> result)
    {
        for (var i = 0; i < result.Length; i++) result[i] = a[i] - b[i];
    }

    private static void Multiply(ReadOnlySpan<double> a, ReadOnlySpan<double> b, Span<double> result)
    {
        for (var i = 0; i < result.Length; i++) result[i] = a[i] * b[i];
    }

    private static void Divide(ReadOnlySpan<double> a, ReadOnlySpan<double> b, Span<double> result)
    {
        for (var i = 0; i < result.Length; i++) result[i] = a[i] / b[i];
    }

    private static void Fold(ProgramStep step, double[] room, int width, Span<double> result, Func<double, double, double> combine)
    {
        room.AsSpan(step.Operands[0] * width, result.Length).CopyTo(result);
        foreach (var operand in step.Operands.AsSpan(1))
        {
            var values = room.AsSpan(operand * width, result.Length);
            for (var i = 0; i < result.Length; i++) result[i] = combine(result[i], values[i]);
        }
    }

    private static void Each(ProgramStep step, double[] room, int width, Span<double> result)
    {
        Span<double> x = stackalloc double[step.Operands.Length];
        for (var i = 0; i < result.Length; i++)
        {
            for (var j = 0; j < x.Length; j++) x[j] = room[step.Operands[j] * width + i];
            result[i] = Of(step.Operator, x);
        }
    }

    private static double Folded(ReadOnlySpan<double> x, Func<double, double, double> combine)
    {
        var result = x[0];
        foreach (var value in x[1..]) result = combine(result, value);
        return result;
    }

    // A whole exponent is multiplied out as the range arithmetic does, so that both give the same bits.
    private static double Power(double x, double exponent) =>
        exponent == Math.Truncate(exponent) && Math.Abs(exponent) < 1000 ? Statistics.Intervals.Interval.Point(x).Power((int)exponent).Low : Math.Pow(x, exponent);

    private static double Nearest(double value) => Math.Abs(value) < 1e15 ? (double)Rounding.Round(value, 0) : value;
}
