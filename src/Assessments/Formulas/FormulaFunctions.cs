namespace Reckon.Assessments.Formulas;

/// <summary>The functions of formulas: their names and how many operands they take.</summary>
public static class FormulaFunctions
{
    private static readonly Dictionary<string, (FormulaOperator Operator, int Least, int Most)> ByName = new(StringComparer.Ordinal)
    {
        ["sum"] = (FormulaOperator.Sum, 1, 1000),
        ["min"] = (FormulaOperator.Min, 1, 1000),
        ["max"] = (FormulaOperator.Max, 1, 1000),
        ["abs"] = (FormulaOperator.Abs, 1, 1),
        ["sqrt"] = (FormulaOperator.Sqrt, 1, 1),
        ["exp"] = (FormulaOperator.Exp, 1, 1),
        ["log"] = (FormulaOperator.Log, 1, 1),
        ["round"] = (FormulaOperator.Round, 1, 1),
        ["growth"] = (FormulaOperator.Growth, 2, 2),
        ["cagr"] = (FormulaOperator.Cagr, 3, 3),
        ["if"] = (FormulaOperator.If, 3, 3),
    };

    /// <summary>The names, with <c>printed</c>, which is read by the parser itself.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. ByName.Keys.Append("printed").Order(StringComparer.Ordinal)];

    /// <summary>The function of a name with its least and greatest number of operands, or null.</summary>
    public static (FormulaOperator Operator, int Least, int Most)? Find(string name) =>
        ByName.TryGetValue(name, out var found) ? found : null;
}
