using Reckon.Assessments.Formulas;

namespace Reckon.Assessments.Estimators.Decomposition;

/// <summary>LMDI-I: a factor accounts for the logarithmic mean of both totals times the logarithm of its own growth.</summary>
internal static class LogarithmicEffects
{
    // Below this difference of logarithms the mean is its series √(ab)(1 + u²/24), whose error is under 1e-22.
    private const double NearlyEqual = 1e-5;

    /// <summary>L(b, a) = (b − a)/ln(b/a); its limit where both are nearly equal.</summary>
    public static FormulaNode Mean(FormulaBuilder f)
    {
        var (first, last) = (f.Own("first_total"), f.Own("last_total"));
        var u = f.Call(FormulaOperator.Log, f.Over(last, first));
        var series = f.Times(f.Call(FormulaOperator.Sqrt, f.Times(last, first)), f.Plus(f.Number(1), f.Over(f.Times(u, u), f.Number(24))));
        return f.Call(FormulaOperator.If, f.Call(FormulaOperator.Greater, f.Call(FormulaOperator.Abs, u), f.Number(NearlyEqual)), f.Over(f.Minus(last, first), u), series);
    }

    /// <summary>L · ln(last/first) of a factor.</summary>
    public static FormulaNode Of(FormulaBuilder f, FactorPairs factors, int factor) =>
        f.Times(f.Own("mean"), f.Call(FormulaOperator.Log, f.Over(factors.Last[factor], factors.First[factor])));
}
