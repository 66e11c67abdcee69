using Reckon.Assessments.Formulas;
using Reckon.Assessments.Numbers;
using Reckon.Statistics.Intervals;

namespace Reckon.Assessments.Ranges;

/// <summary>The operators of formulas on ranges, with their derivatives. On points it is plain arithmetic.</summary>
internal static class RangeArithmetic
{
    private static readonly Interval One = Interval.Point(1);
    private static readonly Interval Unclear = new(-1, 1);
    private static readonly Interval Rising = new(0, double.PositiveInfinity, false, true);

    public static RangeValue Apply(FormulaOperator op, IReadOnlyList<RangeValue> x) => op switch
    {
        FormulaOperator.Negate => Negate(x[0]),
        FormulaOperator.Add or FormulaOperator.Sum => RangeValue.Of(x.Select(v => v.Value).Aggregate((a, b) => a + b), [.. x.Select(v => (v, One))]),
        FormulaOperator.Subtract => Subtract(x[0], x[1]),
        FormulaOperator.Multiply => RangeValue.Of(x[0].Value * x[1].Value, (x[0], x[1].Value), (x[1], x[0].Value)),
        FormulaOperator.Divide => Divide(x[0], x[1]),
        FormulaOperator.Power => Power(x[0], x[1]),
        FormulaOperator.Min => Smallest(x),
        FormulaOperator.Max => Negate(Smallest([.. x.Select(Negate)])),
        FormulaOperator.Abs => RangeValue.Of(x[0].Value.Abs(), (x[0], SignOf(x[0].Value))),
        FormulaOperator.Sqrt => Sqrt(x[0]),
        FormulaOperator.Exp => RangeValue.Of(x[0].Value.Rising(Math.Exp), (x[0], x[0].Value.Rising(Math.Exp))),
        FormulaOperator.Log => RangeValue.Of(x[0].Value.Rising(Math.Log), (x[0], One / x[0].Value)),
        FormulaOperator.Round => RangeValue.Of(x[0].Value.Rising(Nearest), (x[0], Rising)),
        FormulaOperator.Growth => Subtract(Divide(x[0], x[1]), RangeValue.Constant(1)),
        FormulaOperator.Cagr => Subtract(Power(Divide(x[0], x[1]), Divide(RangeValue.Constant(1), x[2])), RangeValue.Constant(1)),
        FormulaOperator.Greater => Compare(x, x[0].Value.Low > x[1].Value.High, x[0].Value.High <= x[1].Value.Low),
        FormulaOperator.GreaterOrEqual => Compare(x, x[0].Value.Low >= x[1].Value.High, x[0].Value.High < x[1].Value.Low),
        FormulaOperator.If => If(x[0], x[1], x[2]),
    };

    private static RangeValue Negate(RangeValue a) => RangeValue.Of(-a.Value, (a, -One));

    private static RangeValue Subtract(RangeValue a, RangeValue b) => RangeValue.Of(a.Value - b.Value, (a, One), (b, -One));

    private static RangeValue Divide(RangeValue a, RangeValue b) =>
        RangeValue.Of(a.Value / b.Value, (a, One / b.Value), (b, -(a.Value / b.Value.Power(2))));

    private static RangeValue Power(RangeValue a, RangeValue b)
    {
        if (b.Value is { IsPoint: true, Low: var n } && n == Math.Truncate(n) && Math.Abs(n) < 1000)
            return RangeValue.Of(a.Value.Power((int)n), (a, Interval.Point(n) * a.Value.Power((int)n - 1)), (b, Interval.All));
        if (!a.Value.IsNonNegative) return RangeValue.Of(Point(a, b, Math.Pow) ?? Interval.All, (a, Interval.All), (b, Interval.All));
        var value = Real(a.Value, b.Value);
        return RangeValue.Of(value, (a, b.Value * Real(a.Value, b.Value - One)), (b, value * a.Value.Rising(Math.Log)));
    }

    private static Interval? Point(RangeValue a, RangeValue b, Func<double, double, double> function) =>
        a.Value.IsPoint && b.Value.IsPoint ? Interval.Point(function(a.Value.Low, b.Value.Low)) : null;

    // For a base that is not negative the power is monotone in each operand, so its extremes lie at corners.
    private static Interval Real(Interval a, Interval b)
    {
        return Corner(a.Low, a.LowOpen, b.Low, b.LowOpen).Hull(Corner(a.Low, a.LowOpen, b.High, b.HighOpen))
            .Hull(Corner(a.High, a.HighOpen, b.Low, b.LowOpen)).Hull(Corner(a.High, a.HighOpen, b.High, b.HighOpen));

        static Interval Corner(double x, bool isOpen, double power, bool isPowerOpen)
        {
            var value = Math.Pow(x, power);
            return new Interval(value, value, isOpen || isPowerOpen, isOpen || isPowerOpen);
        }
    }

    private static RangeValue Sqrt(RangeValue a)
    {
        var root = a.Value.Rising(x => Math.Sqrt(x));
        return RangeValue.Of(root, (a, One / (root + root)));
    }

    // An operand that never lies below the one with the lowest upper end is never the smallest.
    private static RangeValue Smallest(IReadOnlyList<RangeValue> x)
    {
        var lowest = x.MinBy(v => v.Value.High)!;
        var possible = x.Where(v => v == lowest || v.Value.Low < lowest.Value.High).ToList();
        return possible.Count == 1 ? lowest : RangeValue.Of(possible.Select(v => v.Value).Aggregate(Interval.Min), [.. possible.Select(v => (v, new Interval(0, 1)))]);
    }

    private static Interval SignOf(Interval value)
    {
        if (value.IsNonNegative) return One;
        return value.IsNonPositive ? -One : Unclear;
    }

    private static double Nearest(double value) => Math.Abs(value) < 1e15 ? (double)Rounding.Round(value, 0) : value;

    // 1 is true, 0 is false, the range of both is undecided.
    private static RangeValue Compare(IReadOnlyList<RangeValue> x, bool isTrue, bool isFalse)
    {
        if (isTrue) return RangeValue.Constant(1);
        return isFalse ? RangeValue.Constant(0) : RangeValue.Of(new Interval(0, 1), (x[0], Interval.All), (x[1], Interval.All));
    }

    // An undecided condition makes the result jump: its operands count twice, so that the range is looked for piece by piece.
    private static RangeValue If(RangeValue condition, RangeValue then, RangeValue otherwise)
    {
        if (condition.Value.IsPoint) return condition.Value.Low == 1 ? then : otherwise;
        return RangeValue.Of(then.Value.Hull(otherwise.Value), (condition, Interval.All), (condition, Interval.All), (then, Interval.All), (otherwise, Interval.All));
    }
}
