using System.Globalization;

namespace Reckon.Assessments.Formulas;

/// <summary>Writes formulas as readers know them: × and ÷, sums in full, growth as a quotient less one.</summary>
internal sealed class FormulaWriter
{
    private const int SumLevel = 1;
    private const int ProductLevel = 2;
    private const int PowerLevel = 3;
    private const int AtomLevel = 4;

    private readonly List<FormulaPart> _parts = [];

    private FormulaWriter()
    {
    }

    /// <summary>The pieces of a compiled formula in reading order.</summary>
    public static IReadOnlyList<FormulaPart> Write(FormulaNode root)
    {
        var writer = new FormulaWriter();
        writer.Visit(root, SumLevel);
        return writer._parts;
    }

    private void Visit(FormulaNode node, int level)
    {
        switch (node)
        {
            case NumberNode number: Say(number.Value.ToString(number.Value < 1e15 ? "0.####################" : "R", CultureInfo.InvariantCulture)); break;
            case QuantityNode quantity: _parts.Add(new FormulaPart("", quantity.Id, quantity.IsPrinted)); break;
            case OperationNode operation: VisitOperation(operation, level); break;
        }
    }

    private void VisitOperation(OperationNode operation, int level)
    {
        // A bridge of factor one turns jobs into posts and changes no number; its card names it. Hours and minutes say themselves how they are scaled.
        if (operation is { Operator: FormulaOperator.Multiply, Operands: [var crossed, NumberNode number] } && (number.IsScale || (number.Value == 1 && crossed.Span == number.Span)))
        {
            Visit(crossed, level);
            return;
        }

        var own = LevelOf(operation.Operator);
        if (own < level) Say("(");
        WriteOperation(operation);
        if (own < level) Say(")");
    }

    private void WriteOperation(OperationNode operation)
    {
        var x = operation.Operands;
        switch (operation.Operator)
        {
            case FormulaOperator.Negate: Say("−"); Visit(x[0], x[0] is OperationNode { Operator: FormulaOperator.Negate } ? AtomLevel : ProductLevel); break;
            case FormulaOperator.Add or FormulaOperator.Sum: Join(x, " + ", SumLevel, SumLevel); break;
            case FormulaOperator.Subtract: Join(x, " − ", SumLevel, ProductLevel); break;
            case FormulaOperator.Multiply: Join(x, " × ", ProductLevel, ProductLevel); break;
            case FormulaOperator.Divide: Join(x, " ÷ ", ProductLevel, PowerLevel); break;
            case FormulaOperator.Power: Power(x[0], () => Visit(x[1], AtomLevel)); break;
            case FormulaOperator.Growth: Join(x, " ÷ ", ProductLevel, PowerLevel); Say(" − 1"); break;
            case FormulaOperator.Cagr: WriteCagr(x); break;
            case FormulaOperator.Greater: Join(x, " > ", SumLevel, SumLevel); break;
            case FormulaOperator.GreaterOrEqual: Join(x, " ≥ ", SumLevel, SumLevel); break;
            default: WriteCall(operation); break;
        }
    }

    private void WriteCagr(IReadOnlyList<FormulaNode> x)
    {
        Say("(");
        Join([x[0], x[1]], " ÷ ", ProductLevel, PowerLevel);
        Say(")^(1 ÷ ");
        Visit(x[2], PowerLevel);
        Say(") − 1");
    }

    private void WriteCall(OperationNode operation)
    {
        Say($"{NameOf(operation.Operator)}(");
        Join(operation.Operands, "; ", SumLevel, SumLevel);
        Say(")");
    }

    private void Power(FormulaNode root, Action exponent)
    {
        Visit(root, AtomLevel);
        Say("^");
        exponent();
    }

    private void Join(IReadOnlyList<FormulaNode> operands, string sign, int first, int others)
    {
        for (var i = 0; i < operands.Count; i++)
        {
            if (i > 0) Say(sign);
            Visit(operands[i], i == 0 ? first : others);
        }
    }

    private void Say(string text) => _parts.Add(new FormulaPart(text));

    private static string NameOf(FormulaOperator op) => op switch
    {
        FormulaOperator.Abs => "abs",
        FormulaOperator.Sqrt => "√",
        FormulaOperator.Exp => "exp",
        FormulaOperator.Log => "ln",
        FormulaOperator.Round => "round",
        FormulaOperator.Min => "min",
        FormulaOperator.Max => "max",
        FormulaOperator.If => "if",
        _ => throw new ArgumentException($"{op} is written with a sign.", nameof(op)),
    };

    private static int LevelOf(FormulaOperator op) => op switch
    {
        FormulaOperator.Add or FormulaOperator.Sum or FormulaOperator.Subtract or FormulaOperator.Growth or FormulaOperator.Cagr => SumLevel,
        FormulaOperator.Multiply or FormulaOperator.Divide or FormulaOperator.Negate => ProductLevel,
        FormulaOperator.Power => PowerLevel,
        FormulaOperator.Greater or FormulaOperator.GreaterOrEqual => SumLevel,
        _ => AtomLevel,
    };
}
